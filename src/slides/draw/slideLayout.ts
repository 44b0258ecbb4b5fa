import type { SlideBlock, SlideContents } from '../../contract/briefing/slideContents.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { evenLines } from '../../charts/textLines.ts'

/** The logical canvas of every slide, in pixels; it is scaled as a whole, never laid out anew. */
export const canvas = { width: 1600, height: 900 } as const

/** The margin on both sides, and the smallest letters: on a wall of 1920 they are 24 pixels. */
export const edge = 80
export const smallest = 20

export const footTop = 838

export type SlideArea = { x: number; y: number; width: number; height: number }

type Piece = SlideContents['title'][number]

/** A title in lines of at most `width`, keeping which part of it stands out. */
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

/** The letters of a title: a long one gives way a little before it takes a second line, and more before it is cut. */
export function titleSize(pieces: readonly Piece[], width: number): number {
  const whole = pieces.map(({ text }) => text).join('')
  const size = Math.min(52, Math.max(42, Math.floor(width / textWidth(whole, 1.06))))
  const fits = (one: number) => titleLines(pieces, width, one, 9).length <= 2
  return [size, 38, 34].find(fits) ?? 34
}

/** Where each block of a slide stands below its title. */
export function areasOf(blocks: readonly SlideBlock[], top: number, bottom: number): SlideArea[] {
  const whole = { x: edge, y: top, width: canvas.width - 2 * edge, height: bottom - top }
  const [first, second] = blocks
  if (!first || !second) return blocks.map(() => whole)
  if (first.block === 'trend') {
    const aside = 400
    return [
      { ...whole, width: whole.width - aside - 56 },
      { ...whole, x: whole.x + whole.width - aside, width: aside },
    ]
  }
  // Figures above, what else there is below; nothing takes room that has nothing to say.
  if (first.block === 'figures' && first.figures.length === 0)
    return [{ ...whole, height: 0 }, whole]
  const upper = Math.min(330, whole.height * 0.56)
  return [
    { ...whole, height: upper },
    { ...whole, y: top + upper + 20, height: whole.height - upper - 20 },
  ]
}

/** Fields of one size in rows and columns: 1 to 3 beside each other, 4 as two by two, then three by two. */
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
