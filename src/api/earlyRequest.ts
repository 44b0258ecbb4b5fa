/** What every read asks for. Redirects lead away from the API and are refused. */
export const requestOptions = {
  headers: { accept: 'application/json' },
  redirect: 'error',
} as const satisfies RequestInit

/** Milliseconds after which a read is given up. */
export const requestTimeout = 20_000

const overview = '/api/overview'

let given: { address: string; text: string } | null = null
let early: { address: string; response: Promise<Response> } | null = null

/**
 * Takes the first answer that the page brings with it. Where it brings none, asks for the answer while the
 * app itself is still on its way: only the plain overview is worth it, as it is what most visits open, and
 * its address needs no reading of the query.
 */
export function requestEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const block = document.getElementById('first-answer')
  if (block) {
    given = { address: block.dataset['address'] ?? '', text: block.textContent }
    block.remove()
    // What nobody asked for by then is too old to be taken for the answer of now.
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

/** The text that the page brought with it, once, if it is the one for this address. */
export function takeGiven(address: string): string | null {
  const taken = given?.address === address ? given.text : null
  if (taken !== null) given = null
  return taken
}

/** The answer asked for early, once, if it is the one for this address. */
export function takeEarly(address: string): Promise<Response> | null {
  const taken = early?.address === address ? early.response : null
  if (taken) early = null
  return taken
}
