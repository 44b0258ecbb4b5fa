/** The options of every request. Redirects would leave the API and are refused. */
export const requestOptions = {
  headers: { accept: 'application/json' },
  redirect: 'error',
} as const satisfies RequestInit

/** The timeout of a request, in milliseconds. */
export const requestTimeout = 20_000

const overview = '/api/overview'

const given = new Map<string, string>()
let early: { address: string; response: Promise<Response> } | null = null

/**
 * Takes the answers that are embedded in the page. If there are none, requests the first one while the app is
 * still loading; only for the overview without a query, which most visits open and which needs no parsing.
 */
export function requestEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const blocks = document.querySelectorAll<HTMLElement>('script[data-answer]')
  for (const block of Array.from(blocks)) {
    given.set(block.dataset['answer'] ?? '', block.textContent)
    block.remove()
  }
  if (given.size > 0) {
    // An answer not used by then is too old to count as current.
    setTimeout(() => given.clear(), requestTimeout)
    return
  }
  if (!/^\/(zh|en)?$/.test(pathname) || /[?&](asOf|sector)=/.test(search)) return
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), requestTimeout)
  const response = fetch(overview, { ...requestOptions, signal: giveUp.signal })
  early = { address: overview, response }
  void Promise.allSettled([response]).then(() => clearTimeout(timer))
}

/** The embedded answer of this address as text; given out once, then null. */
export function takeGiven(address: string): string | null {
  const taken = given.get(address) ?? null
  given.delete(address)
  return taken
}

/** The response requested early, if it is for this address; given out once, then null. */
export function takeEarly(address: string): Promise<Response> | null {
  const taken = early?.address === address ? early.response : null
  if (taken) early = null
  return taken
}
