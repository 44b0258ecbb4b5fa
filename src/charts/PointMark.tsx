import { arrowOf } from './arrow.ts'
import { useInk } from './ink.ts'
import type { Mark } from './trend.ts'

/** One point of a chart. The shape shows what kind of figure it is; see `Mark`. */
export function PointMark({
  x,
  y,
  mark,
  size = 4,
}: {
  x: number
  y: number
  mark: Mark
  size?: number
}) {
  const ink = useInk()
  if (mark === 'over' || mark === 'under')
    return <OpenEnd x={x} y={y} size={size} up={mark === 'over'} />
  if (mark === 'part-year') {
    const d = size * 1.2
    return <path {...ink.hollow} d={`M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`} />
  }
  return <circle {...(mark === 'solid' ? ink.solid : ink.hollow)} cx={x} cy={y} r={size} />
}

/** A line at the bound and an arrow in the direction in which the value may lie. */
function OpenEnd({ x, y, size, up }: { x: number; y: number; size: number; up: boolean }) {
  const ink = useInk()
  return (
    <path {...ink.open} d={`M${x - size} ${y}H${x + size}${arrowOf(x, y, size, up ? -1 : 1)}`} />
  )
}
