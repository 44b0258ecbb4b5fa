/** `system` follows the setting of the system. `public/theme.js` applies the same before first paint. */
export type ColorTheme = 'system' | 'light' | 'dark'

const key = 'theme'
const darkSystem = '(prefers-color-scheme: dark)'
const listeners = new Set<() => void>()

/** The choice where storage is blocked: it lasts as long as the page. */
let unstored: ColorTheme = 'system'

export function storedTheme(): ColorTheme {
  try {
    const stored = localStorage.getItem(key)
    return stored === 'light' || stored === 'dark' ? stored : 'system'
  } catch {
    return unstored
  }
}

/** Shows the page in a theme and remembers it on this device. */
export function applyTheme(theme: ColorTheme): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    unstored = theme
  }
  showTheme(theme)
}

/** Calls `notify` at every change of the theme; returns the function to unsubscribe. */
export function onTheme(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** Follows the system while no theme is chosen. */
export function followSystemTheme(): void {
  matchMedia(darkSystem).addEventListener('change', () => showTheme(storedTheme()))
}

function showTheme(theme: ColorTheme): void {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia(darkSystem).matches)
  document.documentElement.classList.toggle('dark', dark)
  for (const notify of listeners) notify()
}

/** Whether the page is dark at present, by choice or by the system. */
export function isDark(): boolean {
  return document.documentElement.classList.contains('dark')
}
