import { settling } from './newerVersion.ts'

/** Remembers in this tab that the page was reloaded for a part, so that it never is over and over. */
const key = 'reloaded-for-part'

/** Milliseconds that a page stands before it may be reloaded for a part once more. */
const pause = 600_000

/** How often each file that did not come was asked for under another address. */
const tries = new Map<string, number>()

/** What the browser does; tests give their own. */
const browser = {
  load: (address: string): Promise<unknown> => import(/* @vite-ignore */ address),
  reload: () => location.reload(),
}

/**
 * Loads a part of the app; the build calls it in the place of every `import()`. Browsers up to Chromium 153
 * keep that a module did not come and never ask for it again under its address, see
 * github.com/whatwg/html/issues/6768. Whoever asks again there gets it under another one.
 */
export async function partAgain<T>(
  first: () => Promise<T>,
  { load, reload } = browser,
): Promise<T> {
  try {
    return await first()
  } catch (error) {
    const address = addressIn(error)
    if (address === null) throw error
    const tried = tries.get(address)
    if (tried === undefined) {
      tries.set(address, 0)
      throw error
    }
    const other = `${address}?again=${tried}`
    try {
      return (await load(other)) as T
    } catch {
      tries.set(address, tried + 1)
      // The browser may also have kept that a module did not come which the part imports by its own address.
      void reloadIfAllThere(other, reload)
      throw error
    }
  }
}

/** Browsers name the module only in their message; Safari does not, and does ask again. */
function addressIn(error: unknown): string | null {
  const message = error instanceof Error ? error.message : ''
  return /module: (https?:\S+\.js)$/.exec(message)?.[1] ?? null
}

/** Reloads the page where every script of it can be had by now, so that nothing is lost to a broken network. */
async function reloadIfAllThere(part: string, reload: () => void): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')
  const scripts = [part, ...[...links].map(({ href }) => href)]
  try {
    const there = await Promise.all([isThere('/', 'html'), ...scripts.map((one) => isThere(one))])
    const justReloaded = sessionStorage.getItem(key) !== null && performance.now() < pause
    if (there.includes(false) || justReloaded) return
    sessionStorage.setItem(key, 'yes')
  } catch {
    // Out of reach, or nothing can be remembered: the failure is shown as it is.
    return
  }
  setTimeout(reload, settling)
}

async function isThere(address: string, type = 'javascript'): Promise<boolean> {
  const answer = await fetch(new URL(address, location.origin), { redirect: 'error' })
  // Read to its end, the file is in the cache of the browser for the page that follows.
  await answer.arrayBuffer()
  return answer.ok && (answer.headers.get('content-type') ?? '').includes(type)
}
