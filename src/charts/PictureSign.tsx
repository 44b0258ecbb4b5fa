import { BarMark } from './BarMark.tsx'
import type { Bar } from './bars.ts'
import { useInk } from './ink.ts'
import { PointMark } from './PointMark.tsx'
import { paperRem as rem } from './paperInk.ts'
import type { LegendItem } from './trendLegend.ts'

/** One mark of a legend, drawn as in the chart, centred at `x`, `y`. */
export function PictureSign({
  sign,
  x,
  y,
  bars,
}: {
  sign: LegendItem['sign']
  x: number
  y: number
  bars: boolean
}) {
  const ink = useInk()
  if (sign === 'floor' || sign === 'stretch')
    return (
      <path
        {...(sign === 'stretch' ? ink.stretch : ink.floor)}
        d={`M${x - rem * 0.6} ${y}H${x + rem * 0.6}`}
      />
    )
  const end = sign === 'over' ? 'open-up' : sign === 'under' ? 'open-down' : 'closed'
  if (bars) {
    const top = y + rem * { closed: -0.45, 'open-up': 0.1, 'open-down': -0.45 }[end]
    const fill: Bar['fill'] =
      sign === 'part-year' ? 'hatched' : sign === 'hollow' || sign === 'about' ? 'hollow' : 'filled'
    const box = { left: x - rem * 0.4, right: x + rem * 0.4, top, base: y + rem * 0.45 }
    return <BarMark bar={{ ...box, end, fill }} rem={rem * 0.75} />
  }
  const lift = { closed: 0, 'open-up': 0.4, 'open-down': -0.4 }[end]
  return <PointMark x={x} y={y + rem * lift} mark={sign} size={rem * 0.25} />
}
