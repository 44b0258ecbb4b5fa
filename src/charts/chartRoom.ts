import { textWidth } from './labelPlaces.ts'
import { ticksWithRoom } from './ticksWithRoom.ts'
import type { TrendAxes } from './trendAxes.ts'

/** The room around the plot of a large chart, for ticks and labels, in pixels. */
export function chartRoom({ values }: TrendAxes, rem: number) {
  const ticks = Math.max(...values.map(({ text }) => textWidth(text, rem * 0.75)))
  return { top: rem * 1.75, right: rem * 2.5, bottom: rem * 2, left: ticks + rem * 0.75 }
}

/** The ticks of the horizontal axis that have room in a chart of this width, in pixels. */
export function timesWithRoom(axes: TrendAxes, rem: number, width: number): TrendAxes['times'] {
  const { left, right } = chartRoom(axes, rem)
  const [from, to] = axes.span
  const each = (width - left - right) / (to - from)
  return ticksWithRoom(
    axes.times.map((tick) => ({
      ...tick,
      place: (tick.at - from) * each,
      width: textWidth(tick.text, rem * 0.75),
    })),
    rem * 0.5,
  )
}
