import { valueAxis } from './scale.ts'

/** The axis of a dot plot: its ticks, and where a value stands between the left end (0) and the right (1). */
export type DotAxis = { highest: number; ticks: number[]; shareOf: (value: number) => number }

/** From zero at the left; ranks are reversed, with 1 at the right: the better end in both (H8, H9). */
export function dotAxis(values: readonly number[], ranks: boolean): DotAxis {
  const { ends, ticks } = valueAxis(values, ranks)
  const [start, end] = ends
  const along = (value: number) => (value - start) / (end - start)
  return { highest: end, ticks, shareOf: ranks ? (value) => 1 - along(value) : along }
}
