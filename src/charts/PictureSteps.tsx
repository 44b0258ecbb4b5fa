import type { DatedStep } from '../domain/milestone/timeline.ts'
import { usePaper } from './paperInk.ts'
import { markOffsets, milestoneShapes, whiskerEnds } from './milestoneMarks.ts'

/** The steps of one milestone in a picture, each in the middle of the time that its date may mean. */
export function PictureSteps({
  steps,
  xOf,
  y,
}: {
  steps: readonly DatedStep[]
  xOf: (year: number) => number
  y: number
}) {
  const offsets = markOffsets(steps)
  return steps.map(({ event, from, to, state, precision }, place) => {
    const at = y + (offsets[place] ?? 0)
    return (
      <g key={event.title.en}>
        {precision !== 'day' && (
          <PictureWhisker from={xOf(from)} to={xOf(to)} y={at} ends={whiskerEnds[precision]} />
        )}
        <PictureStep state={state} precision={precision} x={xOf((from + to) / 2)} y={at} />
      </g>
    )
  })
}

/** The mark of a step; hollow where only the year is known. */
export function PictureStep({
  state,
  precision,
  x,
  y,
}: Pick<DatedStep, 'state' | 'precision'> & { x: number; y: number }) {
  const paper = usePaper()
  const colour = { done: paper.data, expected: paper.quiet, unconfirmed: paper.targetText }[state]
  const hollow = precision === 'year'
  return (
    <g transform={`translate(${x} ${y})`}>
      <path
        d={milestoneShapes[state]}
        fill={hollow ? paper.ground : colour}
        stroke={colour}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {state === 'unconfirmed' && (
        <text
          y={5}
          fontSize={11}
          fontWeight={700}
          fill={hollow ? colour : paper.ground}
          textAnchor="middle"
        >
          ?
        </text>
      )}
    </g>
  )
}

/** The time that a date may mean, as a thin line with ends. */
export function PictureWhisker({
  from,
  to,
  y,
  ends,
}: {
  from: number
  to: number
  y: number
  ends: number
}) {
  const paper = usePaper()
  const end = (x: number) => `M${x} ${y - ends}V${y + ends}`
  return (
    <path
      d={`M${from} ${y}H${to}${end(from)}${end(to)}`}
      fill="none"
      stroke={paper.quiet}
      strokeWidth={1.5}
      opacity={0.7}
    />
  )
}
