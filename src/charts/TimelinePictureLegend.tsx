import type { Lang } from '../contract/scalars.ts'
import type { DatedStep } from '../domain/milestone/timeline.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { whiskerEnds } from './milestoneMarks.ts'
import { usePaper } from './paperInk.ts'
import { PictureStep, PictureWhisker } from './PictureSteps.tsx'
import { type LegendRow, signWidth } from './trendLegend.ts'

type Item = Pick<DatedStep, 'state' | 'precision'> & { text: string }

/** What the marks of a timeline mean: how precise a date is, and the state of a step. */
export function timelineLegendOf(lang: Lang): Item[] {
  const t = milestoneWords[lang]
  return [
    ...(['day', 'month', 'year'] as const).map((precision) => ({
      state: 'done' as const,
      precision,
      text: t.precision[precision],
    })),
    ...(['done', 'expected', 'unconfirmed'] as const).map((state) => ({
      state,
      precision: 'day' as const,
      text: t.stateName[state],
    })),
  ]
}

export function TimelinePictureLegend({
  rows,
  top,
  size,
  lead,
}: {
  rows: readonly LegendRow<Item>[]
  top: number
  size: number
  lead: number
}) {
  const paper = usePaper()
  return rows.map((row, line) => {
    const y = top + (line + 0.5) * lead
    return row.map(({ state, precision, text, x }) => {
      const middle = x + signWidth / 2 - 4
      const half = { day: 0, month: 6, year: 16 }[precision]
      return (
        <g key={state + precision + text}>
          {precision !== 'day' && (
            <PictureWhisker
              from={middle - half}
              to={middle + half}
              y={y}
              ends={whiskerEnds[precision]}
            />
          )}
          <PictureStep state={state} precision={precision} x={middle} y={y} />
          <text x={x + signWidth} y={y + size * 0.36} fontSize={size} fill={paper.quiet}>
            {text}
          </text>
        </g>
      )
    })
  })
}
