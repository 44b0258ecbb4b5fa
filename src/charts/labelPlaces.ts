export type Box = { left: number; right: number; top: number; bottom: number }

/** Where a label may stand relative to its point. */
type Side =
  | 'above'
  | 'above-left'
  | 'above-right'
  | 'below'
  | 'below-left'
  | 'below-right'
  | 'right'
  | 'left'

/**
 * `x` and `y` are the middle of the mark, `reach` half its width if it is a line, `foot` how far it reaches below `y`. `sides` are tried first,
 * best first; then `farSides`, further off and with a leader.
 */
export type Label = {
  text: string
  x: number
  y: number
  reach: number
  foot?: number
  sides: readonly Side[]
  farSides: readonly Side[]
}

/** A thin line from a point to a label that stands further off. */
type Leader = { x1: number; y1: number; x2: number; y2: number }

/** The middle of a label's text and its baseline, in pixels; null where there is no room. */
export type LabelPlace = { x: number; baseline: number; leader: Leader | null } | null

/** How much further off a label with a leader stands, as a multiple of its font size. */
const far = 1.8

/**
 * Puts each label on the first of its sides that is clear of other labels, of `taken` and of the edges;
 * where there is none, further off with a leader. The last label is placed first, as people look for the
 * newest point. Labels without room are null; the table has all figures.
 */
export function labelPlaces(
  labels: readonly Label[],
  plot: Box,
  taken: readonly Box[],
  size: number,
): LabelPlace[] {
  const boxes = [...taken]
  const places: LabelPlace[] = labels.map(() => null)
  for (let index = labels.length - 1; index >= 0; index--) {
    const label = labels[index]
    if (!label) continue
    const half = textWidth(label.text, size) / 2
    const candidates = [
      ...label.sides.map((side) => placeOn(side, label, half, size, 0)),
      ...label.farSides.map((side) => placeOn(side, label, half, size, far * size)),
    ]
    for (const place of candidates) {
      const box = boxAt(place.x, place.baseline, half, size)
      const leader = place.leader && boxOf(place.leader)
      if (!isFree(box, plot, boxes)) continue
      if (leader && boxes.some((other) => overlaps(leader, other))) continue
      places[index] = place
      boxes.push(box, ...(leader ? [leader] : []))
      break
    }
  }
  return places
}

/** The estimated width of a text of `size` pixels, rather too wide: Chinese characters count as square. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((width, character) => width + characterWidth(character) * size, 0)
}

function characterWidth(character: string): number {
  if (character > '⺀' || /[—…“”‘’·]/.test(character)) return 1.02
  if (/[ ,.:;!'()filjrtI-]/.test(character)) return 0.4
  if (/[mwMW%&]/.test(character)) return 0.95
  return /[A-Z]/.test(character) ? 0.72 : 0.6
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The direction of each side, and its baseline (`lift`) as a multiple of the font size. */
const directions: Record<Side, { dx: number; dy: number; lift: number }> = {
  above: { dx: 0, dy: -1, lift: -0.85 },
  'above-left': { dx: -1, dy: -1, lift: -0.6 },
  'above-right': { dx: 1, dy: -1, lift: -0.6 },
  below: { dx: 0, dy: 1, lift: 1.75 },
  'below-left': { dx: -1, dy: 1, lift: 1.5 },
  'below-right': { dx: 1, dy: 1, lift: 1.5 },
  left: { dx: -1, dy: 0, lift: 0.35 },
  right: { dx: 1, dy: 0, lift: 0.35 },
}

function placeOn(
  side: Side,
  { x, y, reach, foot = 0 }: Label,
  half: number,
  size: number,
  off: number,
) {
  const { dx, dy, lift } = directions[side]
  const near = size * (dx !== 0 && dy !== 0 ? 0.25 : 0.9)
  const start = size * 0.7
  return {
    x: x + dx * (reach + half + near + off),
    baseline: y + lift * size + dy * off + (dy > 0 ? foot : 0),
    leader:
      off > 0
        ? {
            x1: x + dx * (reach + start),
            y1: y + dy * start + (dy > 0 ? foot : 0),
            x2: x + dx * (reach + start + off),
            y2: y + dy * (start + off) + (dy > 0 ? foot : 0),
          }
        : null,
  }
}

function boxOf({ x1, y1, x2, y2 }: Leader): Box {
  return {
    left: Math.min(x1, x2) - 1,
    right: Math.max(x1, x2) + 1,
    top: Math.min(y1, y2) - 1,
    bottom: Math.max(y1, y2) + 1,
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
