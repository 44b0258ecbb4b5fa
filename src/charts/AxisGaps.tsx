import { useInk } from './ink.ts'
import type { YearGap } from './yearScale.ts'

/** Two strokes across the axis of years where a run of years without data is left out; the notes say which. */
export function AxisGaps({
  gaps,
  at,
  y,
  size,
}: {
  gaps: readonly YearGap[]
  at: (x: number, y: number) => { x: number; y: number }
  /** Where the axis is, in pixels. */
  y: number
  size: number
}) {
  const ink = useInk()
  return gaps.map((gap) => {
    const { x } = at(gap.at, 0)
    return (
      <g key={gap.from}>
        {/* The axis disappears between the strokes. */}
        <path
          {...ink.gapGround}
          d={`M${x - size} ${y + size}l${size} ${-size * 2}h${size}l${-size} ${size * 2}z`}
        />
        <path
          {...ink.gap}
          d={`M${x - size} ${y + size}l${size} ${-size * 2}M${x} ${y + size}l${size} ${-size * 2}`}
        />
      </g>
    )
  })
}
