/** `system` follows the setting of the system, which the style sheet does by itself. */
export type ColorTheme = 'system' | 'light' | 'dark'

/** The server reads it as well, in `server/http/serving/site.ts`. */
const cookie = 'theme'
/** How long the choice is kept, in seconds: a year. */
const kept = 365 * 24 * 60 * 60
const listeners = new Set<() => void>()

/** The choice where cookies are blocked: it lasts as long as the page. */
let unstored: ColorTheme = 'system'

/** The choice of this device. A cookie holds it, as the server sends the page in its theme. */
export function storedTheme(): ColorTheme {
  const [, stored] = new RegExp(`(?:^|; )${cookie}=(light|dark)(?:;|$)`).exec(document.cookie) ?? []
  return stored === 'light' || stored === 'dark' ? stored : unstored
}

/** Shows the page in a theme and remembers it on this device. */
export function applyTheme(theme: ColorTheme): void {
  const age = theme === 'system' ? 0 : kept
  document.cookie = `${cookie}=${theme}; path=/; max-age=${age}; samesite=lax`
  unstored = theme
  showTheme(theme)
}

/** Calls `notify` at every choice of a theme; returns the function to unsubscribe. */
export function onTheme(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** Shows the page in a theme; one from the server already is. */
export function showTheme(theme: ColorTheme): void {
  const { classList } = document.documentElement
  for (const one of ['light', 'dark']) classList.toggle(one, theme === one)
  for (const notify of listeners) notify()
}
