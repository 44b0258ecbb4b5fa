import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { usePaper } from '../../charts/paperInk.ts'
import { SlideEvidence } from './SlideEvidence.tsx'
import { type SlideArea, smallest } from './slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'

const dates = 230
const lead = 30

/** A list of milestones: a filled mark for done steps, a hollow one for expected ones (H11, H23). */
export function SlideSteps({ steps, area }: { steps: BlockOf<'steps'>['steps']; area: SlideArea }) {
  const colours = usePaper()
  const textAt = area.x + dates + 56
  const width = area.width - dates - 56
  const laid = steps.map((step) => ({
    step,
    names: textLines(step.name, width, 23, 1),
    titles: textLines(
      step.state === 'done' ? step.title : `${step.title} · ${step.word}`,
      width,
      22,
      2,
    ),
  }))
  const heights = laid.map(({ titles }) => (1 + titles.length) * lead + 16)
  const needed = heights.reduce((sum, one) => sum + one, 0)
  const spare = Math.max(0, Math.min(18, (area.height - needed) / Math.max(1, laid.length)))
  const topOf = (row: number) =>
    area.y + heights.slice(0, row).reduce((sum, one) => sum + one + spare, 0)
  const markAt = area.x + dates + 22
  return (
    <g>
      {laid.length > 1 && (
        <path
          d={`M${markAt} ${topOf(0) + 22}V${topOf(laid.length - 1) + 22}`}
          stroke={colours.line}
          strokeWidth={3}
        />
      )}
      {laid.map(({ step, names, titles }, row) => {
        const top = topOf(row)
        const done = step.state === 'done'
        return (
          <SlideEvidence
            key={row}
            of={step.evidence}
            label={[step.date, step.name, step.title, step.word].join(' ')}
          >
            <rect
              x={area.x}
              y={top}
              width={area.width}
              height={(heights[row] ?? 0) - 4}
              fill="transparent"
            />
            <text x={area.x} y={top + 29} fontSize={22} fontWeight={600} fill={colours.ink}>
              {step.date}
            </text>
            <circle
              cx={markAt}
              cy={top + 22}
              r={9}
              fill={done ? colours.data : colours.ground}
              stroke={step.state === 'unconfirmed' ? colours.targetText : colours.data}
              strokeWidth={3}
              strokeDasharray={done ? undefined : '5 3'}
            />
            <PictureLines
              lines={names}
              x={textAt}
              top={top + 5}
              size={23}
              lead={lead}
              fill={colours.ink}
              fontWeight={600}
            />
            <PictureLines
              lines={titles}
              x={textAt}
              top={top + 5 + lead}
              size={22}
              lead={lead}
              fill={step.state === 'unconfirmed' ? colours.targetText : colours.quiet}
            />
          </SlideEvidence>
        )
      })}
      {laid.length === 0 && <text fontSize={smallest} />}
    </g>
  )
}
