import type { Location, NavigationType } from 'react-router'

/**
 * What a navigation does. `opened`: the app starts here. `new`: another page, from its top. `again`: back or forward to
 * another page. `undone`: back or forward within a page. `translated`: the same page in the other language.
 * `stays`: another view of the same page, or a place in it that the browser goes to itself.
 */
export type Arrival = 'opened' | 'new' | 'again' | 'undone' | 'translated' | 'stays'

export function arrivalOf(from: Location, to: Location, action: `${NavigationType}`): Arrival {
  if (from === to) return 'opened'
  const samePage = from.pathname === to.pathname
  if (action !== 'POP') {
    if (samePage) return 'stays'
    return pageOf(from) === pageOf(to) ? 'translated' : 'new'
  }
  if (!samePage) return 'again'
  // A link such as `#main` is followed by the browser, which makes an entry without a key.
  return to.key === 'default' && to.hash !== '' ? 'stays' : 'undone'
}

/** The path without the language. */
function pageOf({ pathname }: Location): string {
  return pathname.replace(/^\/(?:zh|en)(?=\/|$)/, '')
}
