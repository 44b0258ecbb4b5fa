/** Milliseconds to wait for a frame. A page in the background draws none. */
const longest = 500

let styled: Promise<unknown> = Promise.resolve()

/**
 * A page from the server has the styles that it needs inside, and holds the style sheet and the app back, which
 * would share the line with what is to be seen first. Requests them after the first frame, while the rest of the
 * page is still read and drawn; a browser that has them already would read them at once, so there only when the
 * page is drawn. Resolves when all of the page is there and drawn, with the answers at its end.
 */
export async function requestHeldBack(): Promise<void> {
  const links = Array.from(document.querySelectorAll<HTMLLinkElement>('link[data-later]'))
  if (links.length === 0) return
  if (isKept()) await wholePage()
  await aFrame()
  styled = Promise.all(
    links.filter(({ dataset }) => dataset['later'] === 'stylesheet').map(settled),
  )
  for (const link of links) link.rel = link.dataset['later'] ?? ''
  await wholePage()
  await aFrame()
}

/** Whether this script came from the cache of the browser, as on a later visit. */
function isKept(): boolean {
  const own = performance.getEntriesByName(import.meta.url)
  return own.some((entry) => 'transferSize' in entry && entry.transferSize === 0)
}

/** Resolves when the page has been read to its end. */
async function wholePage(): Promise<void> {
  if (document.readyState !== 'loading') return
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve)
  })
}

/** Resolves when the style sheet that was held back is there, or has failed. */
export async function whenStyled(): Promise<void> {
  await styled
}

function settled(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', resolve)
  })
}

/** Resolves when a frame has been drawn. */
function aFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    setTimeout(resolve, longest)
    // The next frame begins when this one is done. A timer would wait until all of the page is drawn.
    requestAnimationFrame(() => requestAnimationFrame(resolve))
  })
}
