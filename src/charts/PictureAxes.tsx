import { textWidth } from './labelPlaces.ts'
import { usePaper } from './paperInk.ts'
import { ticksWithRoom } from './ticksWithRoom.ts'
import { type PlotArea, tickPlaces, type TrendAxes } from './trendAxes.ts'

/** The axes of a picture; `size` is the font size of the ticks, `gap` their distance from the plot. */
export function PictureAxes({
  axes,
  plot,
  size,
  gap,
}: {
  axes: TrendAxes
  plot: PlotArea
  size: number
  gap: number
}) {
  const paper = usePaper()
  const at = tickPlaces(axes, plot)
  const bottom = plot.y + plot.height
  const times = ticksWithRoom(
    axes.times.map((tick) => ({
      text: tick.text,
      place: at(tick.at, axes.ends[0]).x,
      width: textWidth(tick.text, size),
    })),
    size,
  )
  return (
    <g fontSize={size} fill={paper.quiet}>
      {axes.values.map((tick) => {
        const { y } = at(axes.span[0], tick.at)
        return (
          <g key={tick.at}>
            <path d={`M${plot.x} ${y}H${plot.x + plot.width}`} stroke={paper.grid} />
            <text x={plot.x - gap} y={y + size * 0.36} textAnchor="end">
              {tick.text}
            </text>
          </g>
        )
      })}
      <path d={`M${plot.x} ${bottom}H${plot.x + plot.width}`} stroke={paper.quiet} />
      {times.map(({ place, text }) => (
        <text key={place} x={place} y={bottom + size * 1.6} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  )
}
