import type { ReactNode } from 'react'
import styles from './ChartPicture.module.css'
import { chartRoom, timesWithRoom } from './chartRoom.ts'
import { type ChartField, placesIn, tickPlaces, type TrendAxes } from './trendAxes.ts'

/** A large chart as a picture that needs no script: the axes where Recharts has them. Sizes are in pixels. */
export function ChartPicture({
  axes,
  title,
  rem,
  size: { width, height },
  children,
}: {
  axes: TrendAxes
  title: string
  rem: number
  size: { width: number; height: number }
  children: (field: ChartField) => ReactNode
}) {
  const { top, right, bottom, left } = chartRoom(axes, rem)
  const plot = { x: left, y: top, width: width - left - right, height: height - top - bottom }
  const at = placesIn(axes, plot)
  const tickAt = tickPlaces(axes, plot)
  const foot = plot.y + plot.height
  const text = rem * 0.75
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontSize={text}
    >
      {axes.values.map(({ at: value, text: tick }) => {
        const { y } = tickAt(axes.span[0], value)
        return (
          <g key={value}>
            <path className={styles.grid} d={`M${plot.x} ${y}h${plot.width}`} />
            <text x={plot.x - 8} y={y} dy="0.355em" textAnchor="end">
              {tick}
            </text>
          </g>
        )
      })}
      <path className={styles.axis} d={`M${plot.x} ${foot}h${plot.width}`} />
      {timesWithRoom(axes, rem, width).map(({ at: time, text: tick }) => (
        <text
          key={time}
          x={tickAt(time, axes.ends[0]).x}
          y={foot + rem * 0.5 + 6}
          dy="0.71em"
          textAnchor="middle"
        >
          {tick}
        </text>
      ))}
      {children({ at, plot, width })}
    </svg>
  )
}
