import type { Day, Lang } from '../contract/scalars.ts'
import { type DatedStep, type Lane, yearOfDay } from '../domain/milestone/timeline.ts'
import { textLines } from './textLines.ts'
import { paper } from '../ui/paper.ts'
import { PictureLines } from './PictureLines.tsx'
import { PictureSheet, sheet } from './PictureSheet.tsx'

const names = 330
const laneHeight = 34
const nameLead = 20
const mark = 12

/** The timeline as a picture to export: lanes of milestones along the years. */
export function TimelinePicture({
  lanes,
  years: [first, last],
  day,
  title,
  subtitle,
  caption,
  lang,
}: {
  lanes: readonly Lane[]
  years: readonly [number, number]
  day: Day
  title: string
  subtitle: string
  caption: readonly string[]
  lang: Lang
}) {
  const left = sheet.left + names + 24
  const length = last + 1 - first
  const xOf = (year: number) =>
    left + ((Math.min(Math.max(year, first), last + 1) - first) / length) * (sheet.right - left)
  const { placed, height } = placedLanes(lanes, lang)
  const ticks = Array.from({ length }, (_, place) => first + place)
  const today = yearOfDay(day)
  return (
    <PictureSheet title={title} subtitle={subtitle} caption={caption} height={height}>
      {(top) => (
        <g fontSize={15} fill={paper.ink}>
          {ticks.map((year) => (
            <g key={year}>
              <path d={`M${xOf(year)} ${top + 24}V${top + height}`} stroke={paper.grid} />
              {(length <= 10 || year % 2 === 0) && (
                <text x={xOf(year) + 4} y={top + 16} fontSize={14} fill={paper.quiet}>
                  {year}
                </text>
              )}
            </g>
          ))}
          {today <= last + 1 && (
            <path
              d={`M${xOf(today)} ${top + 24}V${top + height}`}
              stroke={paper.data}
              strokeDasharray="4 4"
            />
          )}
          {placed.map(({ lane, top: start, rows }) => (
            <g key={lane.id}>
              <path d={`M${sheet.left} ${top + start}H${sheet.right}`} stroke={paper.line} />
              <text
                x={sheet.left}
                y={top + start + 23}
                fontSize={14}
                fontWeight={600}
                fill={paper.quiet}
              >
                {lane.name[lang]}
              </text>
              {rows.map(({ at, lines, row }) => (
                <g key={row.milestone.id}>
                  <PictureLines
                    lines={lines}
                    x={sheet.left}
                    top={top + at}
                    size={15}
                    lead={nameLead}
                    fill={paper.ink}
                  />
                  {row.steps
                    .filter(({ from, to }) => to >= first && from < last + 1)
                    .map((step) => (
                      <Mark
                        key={step.event.title.en}
                        step={step}
                        from={xOf(step.from)}
                        to={xOf(step.to)}
                        y={top + at + 14}
                      />
                    ))}
                </g>
              ))}
            </g>
          ))}
        </g>
      )}
    </PictureSheet>
  )
}

type PlacedLane = {
  lane: Lane
  top: number
  rows: { at: number; lines: string[]; row: Lane['rows'][number] }[]
}

/** The vertical positions of lanes and rows, from the top of the drawing. */
function placedLanes(lanes: readonly Lane[], lang: Lang): { placed: PlacedLane[]; height: number } {
  const placed: PlacedLane[] = []
  let height = 32
  for (const lane of lanes) {
    const top = height
    height += laneHeight
    const rows = lane.rows.map((row) => {
      const lines = textLines(row.milestone.name[lang], names, 15, 3)
      const at = height
      height += Math.max(32, lines.length * nameLead + 10)
      return { at, lines, row }
    })
    placed.push({ lane, top, rows })
  }
  return { placed, height }
}

function Mark({
  step: { state },
  from,
  to,
  y,
}: {
  step: DatedStep
  from: number
  to: number
  y: number
}) {
  const look = {
    fill: state === 'done' ? paper.data : paper.ground,
    stroke: state === 'unconfirmed' ? paper.targetText : paper.data,
    strokeWidth: 2,
    strokeDasharray: state === 'done' ? undefined : '4 3',
  }
  return (
    <>
      {to > from ? (
        <rect x={from} y={y - mark / 2} width={to - from} height={mark} rx={mark / 2} {...look} />
      ) : (
        <circle cx={from} cy={y} r={mark / 2} {...look} />
      )}
      {state === 'unconfirmed' && (
        <text
          x={(from + to) / 2}
          y={y + 5}
          fontSize={13}
          fill={paper.targetText}
          textAnchor="middle"
        >
          ?
        </text>
      )}
    </>
  )
}
