/** Addresses of style sheets that did not come: the loader takes them for there and never asks again. */
const lost = new Set<string>()

/** Takes note of every style sheet that does not come. */
export function noteLostStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return
      lost.add(target.href)
      target.remove()
    },
    // Such errors do not bubble.
    { capture: true },
  )
}

/** Asks for each of them once more, and waits until they came or not. */
export async function lostStyles(): Promise<void> {
  const again = [...lost]
  lost.clear()
  await Promise.all(again.map(style))
}

function style(href: string): Promise<unknown> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = href
  document.head.append(link)
  return new Promise((resolve) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', resolve)
  })
}
