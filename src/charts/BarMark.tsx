import { arrowOf } from './arrow.ts'
import { type Bar, hatchOf, outlineOf } from './bars.ts'
import { useInk } from './ink.ts'

/** One bar of a chart. The fill shows how final the figure is, an open end that it is a bound. */
export function BarMark({ bar, rem }: { bar: Bar; rem: number }) {
  const ink = useInk()
  if (bar.fill === 'filled' && bar.end === 'closed')
    return <path {...ink.solid} d={outlineOf(bar)} />
  const size = rem * 0.25
  const middle = (bar.left + bar.right) / 2
  const dash = rem * 0.3
  return (
    <g>
      {bar.end !== 'open-down' && (
        <path {...ink.area} d={`M${bar.left} ${bar.top}V${bar.base}H${bar.right}V${bar.top}`} />
      )}
      {bar.fill === 'hatched' && bar.end !== 'open-down' && (
        <path {...ink.open} strokeOpacity={0.5} d={hatchOf(bar, rem * 0.4)} />
      )}
      <path
        {...ink.open}
        strokeDasharray={bar.fill === 'hollow' ? `${dash} ${dash}` : undefined}
        d={outlineOf(bar)}
      />
      {bar.end !== 'closed' && (
        <path {...ink.open} d={arrowOf(middle, bar.top, size, bar.end === 'open-up' ? -1 : 1)} />
      )}
    </g>
  )
}
