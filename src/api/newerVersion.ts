/** Remembers in this tab for which version the page was reloaded, so that it never is twice. */
const key = 'reloaded-for'

/** Milliseconds in which the last change of a briefing is kept on the device. */
export const settling = 500

/**
 * Reloads the page once when a part of it does not come because a newer version is in place. Where the
 * version is the same or cannot be told, the failure is shown as it is.
 */
export function turnToNewerVersion(reload: () => void = () => location.reload()): void {
  window.addEventListener('vite:preloadError', () => void reloadForNewer(reload))
}

async function reloadForNewer(reload: () => void): Promise<void> {
  const own = document.querySelector('script[type=module]')?.getAttribute('src')
  try {
    const page = await fetch(new URL('/', location.origin), {
      cache: 'no-store',
      redirect: 'error',
    })
    const newest = entryIn(await page.text())
    if (!newest || newest === own || sessionStorage.getItem(key) === newest) return
    sessionStorage.setItem(key, newest)
  } catch {
    // Out of reach, or nothing can be remembered: the failure is shown as it is.
    return
  }
  setTimeout(reload, settling)
}

/** The script that a page of this board starts from; null where it is another page, such as of a gateway. */
function entryIn(page: string): string | null {
  const [, entry = null] =
    /<script\b[^>]*\btype="module"[^>]*\bsrc="(\/assets\/[\w.-]+\.js)"/.exec(page) ?? []
  return entry
}
