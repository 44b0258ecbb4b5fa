import { InkContext } from '../../charts/ink.ts'
import { inkOn } from '../../charts/paperInk.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { PointMark } from '../../charts/PointMark.tsx'
import { valueAxis } from '../../charts/scale.ts'
import { textLines } from '../../charts/textLines.ts'
import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import type { SlideArea } from '../../slides/draw/slideLayout.ts'
import { night } from '../../ui/paper.ts'
import type { StripMark } from './wallStrip.ts'

const nameWidth = 250
const valueWidth = 190
const size = 26

/** A few figures on one scale with targets or other cities, a row each; the arrow of a bound is open-ended. */
export function WallStrip({
  marks,
  reversed,
  area,
}: {
  marks: readonly StripMark[]
  /** Whether smaller is better, as with ranks. */
  reversed: boolean
  area: SlideArea
}) {
  const { ends } = valueAxis(
    marks.map(({ value }) => value),
    reversed,
  )
  const [left, right] = [area.x + nameWidth + 24, area.x + area.width - valueWidth - 40]
  const xOf = (value: number) => {
    const share = (value - ends[0]) / (ends[1] - ends[0])
    return left + (reversed ? 1 - share : share) * (right - left)
  }
  const lead = Math.min(120, area.height / marks.length)
  const top = area.y + (area.height - lead * marks.length) / 2
  return (
    <InkContext value={inkOn(night, 40)}>
      {marks.map((mark, row) => {
        const middle = top + (row + 0.5) * lead
        const own = mark.role === 'own'
        const names = textLines(mark.name, nameWidth, size, 2)
        return (
          <g key={`${mark.role} ${mark.name}`} fill={own ? night.ink : night.quiet}>
            <PictureLines
              lines={names}
              x={area.x}
              top={middle - names.length * 17}
              size={size}
              lead={34}
              fill={own ? night.ink : night.quiet}
              fontWeight={own ? 700 : 400}
            />
            <path d={`M${left} ${middle}H${right}`} stroke={night.line} strokeWidth={2} />
            <g transform={`translate(${xOf(mark.value)} ${middle})`}>
              <StripPoint mark={mark} reversed={reversed} />
            </g>
            <text x={right + 40} y={middle + 10} fontSize={size} fontWeight={own ? 700 : 500}>
              {mark.figure}
            </text>
          </g>
        )
      })}
    </InkContext>
  )
}

function StripPoint({ mark: { role, bound }, reversed }: { mark: StripMark; reversed: boolean }) {
  if (role !== 'own' && role !== 'other')
    return (
      <path
        d="M0 -26V26"
        stroke={night.target}
        strokeWidth={6}
        strokeDasharray={role === 'stretch' ? '8 6' : undefined}
      />
    )
  const shape = isLowerBound(bound) ? 'over' : isUpperBound(bound) ? 'under' : 'solid'
  return (
    <g transform={`rotate(${reversed ? -90 : 90})`} opacity={role === 'own' ? 1 : 0.6}>
      <PointMark x={0} y={0} mark={shape} size={role === 'own' ? 13 : 9} />
    </g>
  )
}
