/** The pixels of one rem: larger on walls, where everything grows with the screen. */
export function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
