type Size = { width: number; height: number }
type Rect = Size & { left: number; right: number; top: number; bottom: number }

const gap = 8

/**
 * The position of a panel at its anchor, in pixels of the window: below it, else above it, else beside
 * it, and never beyond the edge.
 */
export function placeBeside(
  anchor: Rect,
  panel: Size,
  window: Size,
): { left: number; top: number } {
  const below = anchor.bottom + gap
  const above = anchor.top - gap - panel.height
  const top = below + panel.height <= window.height - gap ? below : above >= gap ? above : below
  return {
    left: clamp(anchor.left, gap, window.width - gap - panel.width),
    top: clamp(top, gap, window.height - gap - panel.height),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
