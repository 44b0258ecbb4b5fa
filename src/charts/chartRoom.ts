import { textWidth } from './labelPlaces.ts'
import type { TrendAxes } from './trendAxes.ts'

/** The room around the plot of a large chart, for ticks and labels, in pixels. */
export function chartRoom({ values }: TrendAxes, rem: number) {
  const ticks = Math.max(...values.map(({ text }) => textWidth(text, rem * 0.75)))
  return { top: rem * 1.75, right: rem * 2.5, bottom: rem * 2, left: ticks + rem * 0.75 }
}
