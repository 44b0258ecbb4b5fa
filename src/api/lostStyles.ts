/** Addresses of style sheets that failed to load; Vite's loader takes them for loaded and never retries. */
const lost = new Set<string>()

/** Records every style sheet that fails to load. */
export function noteLostStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return
      lost.add(target.href)
      target.remove()
    },
    // In the capture phase, as such errors do not bubble.
    { capture: true },
  )
}

/** Requests each of them once more, and waits until it has loaded or failed. */
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
