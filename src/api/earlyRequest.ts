/** What every read asks for. Redirects lead away from the API and are refused. */
export const requestOptions = {
  headers: { accept: 'application/json' },
  redirect: 'error',
} as const satisfies RequestInit

/** Milliseconds after which a read is given up. */
export const patience = 20_000

const overview = '/api/overview'

let early: { address: string; response: Promise<Response> } | null = null

/**
 * Asks for the answer of the page being opened while the app itself is still on its way. Only the plain
 * overview is worth it: it is what most visits open, and its address needs no reading of the query.
 */
export function requestEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  if (!/^\/(zh|en)?$/.test(pathname) || /[?&](asOf|sector)=/.test(search)) return
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), patience)
  const response = fetch(overview, { ...requestOptions, signal: giveUp.signal })
  early = { address: overview, response }
  void Promise.allSettled([response]).then(() => clearTimeout(timer))
}

/** The answer asked for early, once, if it is the one for this address. */
export function takeEarly(address: string): Promise<Response> | null {
  const taken = early?.address === address ? early.response : null
  if (taken) early = null
  return taken
}
