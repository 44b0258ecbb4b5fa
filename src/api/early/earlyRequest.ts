/** The options of every request. Redirects would leave the API and are refused. */
export const requestOptions = {
  headers: { accept: 'application/json' },
  redirect: 'error',
} as const satisfies RequestInit

/** The timeout of a request, in milliseconds. */
export const requestTimeout = 20_000

const overview = '/api/overview'

let given: { address: string; text: string } | null = null
let early: { address: string; response: Promise<Response> } | null = null

/**
 * Takes the first answer that is embedded in the page. If there is none, requests it while the app is still
 * loading; only for the overview without a query, which most visits open and which needs no parsing.
 */
export function requestEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const block = document.getElementById('first-answer')
  if (block) {
    given = { address: block.dataset['address'] ?? '', text: block.textContent }
    block.remove()
    // An answer not used by then is too old to count as current.
    setTimeout(() => (given = null), requestTimeout)
    return
  }
  if (!/^\/(zh|en)?$/.test(pathname) || /[?&](asOf|sector)=/.test(search)) return
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), requestTimeout)
  const response = fetch(overview, { ...requestOptions, signal: giveUp.signal })
  early = { address: overview, response }
  void Promise.allSettled([response]).then(() => clearTimeout(timer))
}

/** The embedded answer as text, if it is for this address; given out once, then null. */
export function takeGiven(address: string): string | null {
  const taken = given?.address === address ? given.text : null
  if (taken !== null) given = null
  return taken
}

/** The response requested early, if it is for this address; given out once, then null. */
export function takeEarly(address: string): Promise<Response> | null {
  const taken = early?.address === address ? early.response : null
  if (taken) early = null
  return taken
}
