import type { TrendPoint } from './trend.ts'

type Spot = { x: number; y: number }

/** A bar in pixels, from zero (`base`) to its value (`top`). */
export type Bar = {
  left: number
  right: number
  top: number
  base: number
  /** The bar of a bound is open in the direction in which the value may lie. */
  end: 'closed' | 'open-up' | 'open-down'
  /** Filled for final figures, hatched for part of a year, else hollow with a dashed outline. */
  fill: 'filled' | 'hollow' | 'hatched'
}

/** A bar for each point, at the date of its figure and from zero (H2, H8, H11, H14). */
export function barsOf(
  points: readonly TrendPoint[],
  at: (x: number, y: number) => Spot,
  widest: number,
): Bar[] {
  const unit = at(1, 0).x - at(0, 0).x
  return points.map((point) => {
    const { x, y: top } = at(point.x, point.y)
    const half = Math.min(widest / 2, unit * halfWidth(point, points))
    return {
      left: x - half,
      right: x + half,
      top,
      base: at(point.x, 0).y,
      end: point.mark === 'over' ? 'open-up' : point.mark === 'under' ? 'open-down' : 'closed',
      fill: fillOf(point),
    }
  })
}

/** Half the width of a bar in years: narrower for part of a year, and never into the next bar. */
function halfWidth({ x, reading }: TrendPoint, points: readonly TrendPoint[]): number {
  const distances = points.map((other) => Math.abs(other.x - x)).filter((distance) => distance > 0)
  return Math.min(reading.basis === 'year-to-date' ? 0.14 : 0.3, ...distances.map((d) => d * 0.42))
}

function fillOf({ reading: { basis, status, derived, bound } }: TrendPoint): Bar['fill'] {
  if (basis === 'year-to-date') return 'hatched'
  const isSettled = status === 'final' && !derived && bound !== 'about' && bound !== 'range'
  return isSettled ? 'filled' : 'hollow'
}

/** The outline of a bar: closed, open at the top, or (open-down) the top with short sides only. */
export function outlineOf({ left, right, top, base, end }: Bar): string {
  if (end === 'open-up') return `M${left} ${top}V${base}H${right}V${top}`
  const foot = end === 'closed' ? base : top + Math.min(base - top, (right - left) / 3)
  return `M${left} ${foot}V${top}H${right}V${foot}${end === 'closed' ? 'Z' : ''}`
}

/** Slanted lines `gap` apart within a bar. */
export function hatchOf({ left, right, top, base }: Bar, gap: number): string {
  const height = base - top
  const count = Math.floor((right - left + height) / gap)
  return Array.from({ length: count }, (_, place) => {
    const start = left - height + (place + 1) * gap
    const [from, to] = [Math.max(left, start), Math.min(right, start + height)]
    return `M${from} ${base - (from - start)}L${to} ${base - (to - start)}`
  }).join('')
}
