import { jittered } from './waits.ts'

/** Milliseconds until a style sheet that failed again is requested once more. */
const pause = 5_000

/**
 * Requests each style sheet that failed to load again, until it is there. When the app starts, the browser has
 * loaded those of the page or given them up.
 */
export function requestLostStyles(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (!hasRules(link)) requestAgain(link)
}

/** One that failed is missing, empty or closed, by browser. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0
  } catch {
    return false
  }
}

function requestAgain(lost: HTMLLinkElement): void {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = lost.href
  link.addEventListener('error', () => setTimeout(() => requestAgain(link), jittered(pause)))
  lost.replaceWith(link)
}
