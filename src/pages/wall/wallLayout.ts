import { textWidth } from '../../charts/labelPlaces.ts'
import type { SlideFigure } from '../../contract/briefing/slideContents.ts'
import { canvas, type SlideArea } from '../../slides/draw/slideLayout.ts'

/** The margin on both sides, on the canvas of slides, which is 1600 wide. */
export const margin = 72

/** The area between title and ticker; the figure has its left third, the picture the rest to the edge. */
const body = { y: 216, height: 496 }
export const areas = {
  figure: { x: margin, width: 440, ...body },
  picture: { x: 564, width: canvas.width - 564 - 24, ...body },
  whole: { x: margin, width: canvas.width - 2 * margin, ...body },
} satisfies Record<string, SlideArea>

export const ticker = { y: 732, height: 120 }
/** The baseline of the last line. */
export const footLine = 884

/** The font sizes of the large figure; the largest is 240 pixels on a screen of 1920. */
const sizes = [200, 176, 152, 132, 114, 98, 84, 72, 60, 50, 42, 36]

/** The size of the words beside the number. */
function besideOf(size: number): number {
  return Math.max(28, Math.round(size * 0.27))
}

/**
 * The font sizes of a figure in a width, `most` at most. The words before and after the number stand beside it
 * unless the number would have to be much smaller for that.
 */
export function figureSizes(
  { before, number, after }: Pick<SlideFigure, 'before' | 'number' | 'after'>,
  width: number,
  most: number,
): { size: number; beside: number; inLine: boolean } {
  const fitting = (widthOf: (size: number) => number) =>
    sizes.find((size) => size <= most && widthOf(size) <= width) ?? 36
  const alone = fitting((size) => textWidth(number, size))
  const together = fitting(
    (size) =>
      textWidth(number, size) +
      textWidth(before, besideOf(size)) +
      textWidth(after, besideOf(size)),
  )
  const inLine = together >= alone * 0.6
  const size = inLine ? together : alone
  return { size, beside: besideOf(size), inLine }
}
