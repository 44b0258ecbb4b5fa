import { valueAxis } from './scale.ts'

/** The axis of a dot plot; `shareOf` gives the position of a value from the left end (0) to the right (1). */
export type DotAxis = { highest: number; ticks: number[]; shareOf: (value: number) => number }

/** Zero is at the left; ranks are reversed, with 1 at the right, so better is right in both (H8, H9). */
export function dotAxis(values: readonly number[], ranks: boolean): DotAxis {
  const { ends, ticks } = valueAxis(values, ranks)
  const [start, end] = ends
  const along = (value: number) => (value - start) / (end - start)
  return { highest: end, ticks, shareOf: ranks ? (value) => 1 - along(value) : along }
}
