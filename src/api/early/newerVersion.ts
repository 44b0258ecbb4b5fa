/** Session storage: the version for which this tab was reloaded, so that it never is twice. */
const key = 'reloaded-for'

/** An address that every server of the board has a page at; that without a language only leads to one. */
export const anyPage = '/zh'

/** Milliseconds before a reload, enough to save the last change of a briefing. */
export const settling = 500

/**
 * Reloads the page once when a chunk fails to load because a newer version was deployed. If the version is
 * the same or unknown, the failure is shown.
 */
export function turnToNewerVersion(reload: () => void = () => location.reload()): void {
  window.addEventListener('vite:preloadError', () => void reloadForNewer(reload))
}

async function reloadForNewer(reload: () => void): Promise<void> {
  const own = document.querySelector('script[type=module]')?.getAttribute('src')
  try {
    const page = await fetch(new URL(anyPage, location.origin), {
      cache: 'no-store',
      redirect: 'error',
    })
    const newest = entryIn(await page.text())
    if (!newest || newest === own || sessionStorage.getItem(key) === newest) return
    sessionStorage.setItem(key, newest)
  } catch {
    // The server is unreachable or storage is blocked: the failure is shown.
    return
  }
  setTimeout(reload, settling)
}

/** The entry script in the HTML of the board; null if it is another page, such as that of a gateway. */
function entryIn(page: string): string | null {
  const [, entry = null] =
    /<script\b[^>]*\btype="module"[^>]*\bsrc="(\/assets\/[\w.-]+\.js)"/.exec(page) ?? []
  return entry
}
