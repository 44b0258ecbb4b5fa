import { anyPage, settling } from './early/newerVersion.ts'

/** Session storage: whether this tab was reloaded for a chunk, to prevent a loop of reloads. */
const key = 'reloaded-for-part'

/** Milliseconds after a reload before the page may be reloaded for a chunk again. */
const pause = 600_000

/** By address of a file that failed to load: how many other addresses for it have failed. */
const tries = new Map<string, number>()

/** The functions of the browser; tests pass their own. */
const browser = {
  load: (address: string): Promise<unknown> => import(/* @vite-ignore */ address),
  reload: () => location.reload(),
}

/**
 * Loads a chunk of the app; the build replaces every `import()` by a call of this. Browsers up to Chromium
 * 153 cache the failure to load a module and never request its address again, see
 * github.com/whatwg/html/issues/6768. A retry therefore uses another address.
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
      // The failure may be that of a module which the chunk imports, cached under its own address.
      void reloadIfAllThere(other, reload)
      throw error
    }
  }
}

/** The address in the message of the error, as browsers name it nowhere else; null in Safari, which retries. */
function addressIn(error: unknown): string | null {
  const message = error instanceof Error ? error.message : ''
  return /module: (https?:\S+\.js)$/.exec(message)?.[1] ?? null
}

/** Reloads the page if every script of it can be fetched now; otherwise a reload could lose the page. */
async function reloadIfAllThere(part: string, reload: () => void): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')
  const scripts = [part, ...[...links].map(({ href }) => href)]
  try {
    const there = await Promise.all([
      isThere(anyPage, 'html'),
      ...scripts.map((one) => isThere(one)),
    ])
    const justReloaded = sessionStorage.getItem(key) !== null && performance.now() < pause
    if (there.includes(false) || justReloaded) return
    sessionStorage.setItem(key, 'yes')
  } catch {
    // The server is unreachable or storage is blocked: the failure is shown.
    return
  }
  setTimeout(reload, settling)
}

async function isThere(address: string, type = 'javascript'): Promise<boolean> {
  const answer = await fetch(new URL(address, location.origin), { redirect: 'error' })
  // Reading it to the end puts the file into the browser cache for the reload.
  await answer.arrayBuffer()
  return answer.ok && (answer.headers.get('content-type') ?? '').includes(type)
}
