export type Box = { left: number; right: number; top: number; bottom: number }

/** Where a label may stand relative to its point, best first. */
type Side = 'above' | 'below' | 'right' | 'left'

export type Label = { text: string; x: number; y: number; sides: readonly Side[] }

/** The middle of a label's text and its baseline, in pixels; null where there is no room. */
export type Place = { x: number; baseline: number } | null

/**
 * Puts each label on the first of its sides that is clear of every other label, of what is `taken`, and
 * of the edges. The last label comes first: the newest point is the one people look for. Labels without
 * room are left out; the table has them all.
 */
export function labelPlaces(
  labels: readonly Label[],
  plot: Box,
  taken: readonly Box[],
  size: number,
): Place[] {
  const boxes = [...taken]
  const places: Place[] = labels.map(() => null)
  for (let index = labels.length - 1; index >= 0; index--) {
    const label = labels[index]
    if (!label) continue
    const half = textWidth(label.text, size) / 2
    for (const side of label.sides) {
      const place = placeOn(side, label, half, size)
      const box = boxAt(place.x, place.baseline, half, size)
      if (!isFree(box, plot, boxes)) continue
      places[index] = place
      boxes.push(box)
      break
    }
  }
  return places
}

/** The width of a text of `size` pixels, on the safe side: wide signs are square, digits narrow. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((width, sign) => width + (sign > '⺀' ? 1.02 : 0.6) * size, 0)
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function placeOn(side: Side, { x, y }: Label, half: number, size: number) {
  const beside = half + size * 0.9
  const middle = y + size * 0.35
  switch (side) {
    case 'above':
      return { x, baseline: y - size * 0.85 }
    case 'below':
      return { x, baseline: y + size * 1.75 }
    case 'right':
      return { x: x + beside, baseline: middle }
    case 'left':
      return { x: x - beside, baseline: middle }
  }
}

function boxAt(x: number, baseline: number, half: number, size: number): Box {
  return {
    left: x - half - 2,
    right: x + half + 2,
    top: baseline - size,
    bottom: baseline + size / 4,
  }
}

function isFree(box: Box, plot: Box, boxes: readonly Box[]): boolean {
  return (
    box.left >= plot.left &&
    box.right <= plot.right &&
    box.top >= plot.top &&
    box.bottom <= plot.bottom &&
    !boxes.some((other) => overlaps(box, other))
  )
}
