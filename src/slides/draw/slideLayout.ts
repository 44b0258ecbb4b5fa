import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { evenLines } from '../../charts/textLines.ts'

/** The logical canvas of every slide, in pixels; it is scaled as a whole and has no responsive layout. */
export const canvas = { width: 1600, height: 900 } as const

/** The margin on both sides, and the smallest font size, which is 24 pixels on a screen of 1920. */
export const edge = 80
export const smallest = 20

/** The width between the margins. */
export const innerWidth = canvas.width - 2 * edge

export const footTop = 838

/** The cover: a field of colour in the left third down to the foot, and the text beside it. */
export const cover = {
  field: { x: 0, y: 0, width: 500, height: footTop - 14 },
  text: { x: 580, width: canvas.width - 580 - edge },
} as const

export type SlideArea = { x: number; y: number; width: number; height: number }

type Piece = SlideContents['title'][number]

/** A title in at most `most` lines of at most `width`, each in pieces that keep their emphasis. */
export function titleLines(
  pieces: readonly Piece[],
  width: number,
  size: number,
  most: number,
): Piece[][] {
  const whole = pieces.map(({ text }) => text).join('')
  const ends: number[] = []
  for (const { text } of pieces) ends.push((ends[ends.length - 1] ?? 0) + text.length)
  let cursor = 0
  return evenLines(whole, width, size * 1.03, most).map((line) => {
    const bare = line.endsWith('…') && !whole.includes(line) ? line.slice(0, -1) : line
    const start = whole.indexOf(bare, cursor)
    cursor = start + bare.length
    const parts = pieces.flatMap((piece, place) => {
      const from = Math.max(start, (ends[place] ?? 0) - piece.text.length)
      const to = Math.min(start + bare.length, ends[place] ?? 0)
      return from < to ? [{ text: whole.slice(from, to), strong: piece.strong }] : []
    })
    const last = parts[parts.length - 1]
    if (bare !== line && last) last.text += '…'
    return parts
  })
}

/** The font size of a title: reduced a little to fit one line, and further only to fit two. */
export function titleSize(pieces: readonly Piece[], width: number): number {
  const whole = pieces.map(({ text }) => text).join('')
  const size = Math.min(52, Math.max(42, Math.floor(width / textWidth(whole, 1.06))))
  const fits = (one: number) => titleLines(pieces, width, one, 9).length <= 2
  return [size, 38, 34].find(fits) ?? 34
}

/** The area of each block of a slide, between `top` and `bottom`. */
export function areasOf(blocks: readonly SlideBlock[], top: number, bottom: number): SlideArea[] {
  const whole = { x: edge, y: top, width: innerWidth, height: bottom - top }
  const [first, second] = blocks
  if (!first || !second) return blocks.map(() => whole)
  if (first.block === 'trend') {
    const aside = 400
    return [
      { ...whole, width: whole.width - aside - 56 },
      { ...whole, x: whole.x + whole.width - aside, width: aside },
    ]
  }
  // Figures above, the other block below; an empty block of figures takes no room.
  if (first.block === 'figures' && first.figures.length === 0)
    return [{ ...whole, height: 0 }, whole]
  const upper = Math.min(330, whole.height * 0.56)
  return [
    { ...whole, height: upper },
    { ...whole, y: top + upper + 20, height: whole.height - upper - 20 },
  ]
}

/** Equal fields in a grid: up to 3 in one row, 4 in two columns, more in three. */
export function gridOf(
  count: number,
  { x, y, width, height }: SlideArea,
  gap: number,
): SlideArea[] {
  const columns = count <= 3 ? Math.max(1, count) : count === 4 ? 2 : 3
  const lines = Math.ceil(count / columns)
  const [cellWidth, cellHeight] = [
    (width - gap * (columns - 1)) / columns,
    (height - gap * (lines - 1)) / lines,
  ]
  return Array.from({ length: count }, (_, place) => ({
    x: x + (place % columns) * (cellWidth + gap),
    y: y + Math.floor(place / columns) * (cellHeight + gap),
    width: cellWidth,
    height: cellHeight,
  }))
}
