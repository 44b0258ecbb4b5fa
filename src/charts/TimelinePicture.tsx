import type { Day, Lang } from '../contract/scalars.ts'
import { type Lane, yearNames, yearOfDay } from '../domain/milestone/timeline.ts'
import { dayOfYearText } from '../format/dateText.ts'
import { milestoneWords } from '../i18n/milestone/milestoneWords.ts'
import { textLines } from './textLines.ts'
import { paper } from '../ui/paper.ts'
import { PictureLines } from './PictureLines.tsx'
import { PictureSheet, sheet } from './PictureSheet.tsx'
import { PictureSteps } from './PictureSteps.tsx'
import { TimelinePictureLegend, timelineLegendOf } from './TimelinePictureLegend.tsx'
import { textWidth } from './labelPlaces.ts'
import { legendRows } from './trendLegend.ts'

const names = 330
const laneHeight = 34
const nameLead = 20
/** From the top of the drawing to its first row: the day and the years. */
const axisTop = 44
const legendSize = 14
const legendLead = 26

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
  const length = last + 1 - first
  const left = sheet.left + names + 24
  const xOf = (year: number) =>
    left + ((Math.min(Math.max(year, first), last + 1) - first) / length) * (sheet.right - left)
  const { placed, height } = placedLanes(lanes, lang)
  const legend = legendRows(timelineLegendOf(lang), sheet.left, sheet.width, legendSize)
  const legendHeight = legend.length * legendLead + 12
  return (
    <PictureSheet
      title={title}
      subtitle={subtitle}
      caption={caption}
      height={legendHeight + height}
    >
      {(top) => (
        <g fontSize={15} fill={paper.ink}>
          <TimelinePictureLegend rows={legend} top={top} size={legendSize} lead={legendLead} />
          <g transform={`translate(0 ${top + legendHeight})`}>
            <Years years={[first, last]} xOf={xOf} day={day} height={height} lang={lang} />
            {placed.map((lane) => (
              <DrawnLane key={lane.lane.id} {...lane} years={[first, last]} xOf={xOf} lang={lang} />
            ))}
          </g>
        </g>
      )}
    </PictureSheet>
  )
}

/** The years, the day, and the part of the axis that lies ahead of it. */
function Years({
  years: [first, last],
  xOf,
  day,
  height,
  lang,
}: {
  years: readonly [number, number]
  xOf: (year: number) => number
  day: Day
  height: number
  lang: Lang
}) {
  const today = yearOfDay(day)
  const names = yearNames([first, last])
  const x = xOf(today)
  const label = milestoneWords[lang].todayOn(dayOfYearText(day, lang))
  return (
    <>
      <rect
        x={x}
        y={axisTop}
        width={xOf(last + 1) - x}
        height={height - axisTop}
        fill={paper.grid}
        opacity={0.6}
      />
      {names.map((name, place) => (
        <g key={name}>
          <path d={`M${xOf(first + place)} ${axisTop}V${height}`} stroke={paper.line} />
          {(names.length <= 12 || place % 2 === 0) && (
            <text
              x={xOf(first + place + 0.5)}
              y={axisTop - 8}
              fontSize={14}
              fill={paper.quiet}
              textAnchor="middle"
            >
              {name}
            </text>
          )}
        </g>
      ))}
      {today >= first && today <= last + 1 && (
        <>
          <path d={`M${x} 20V${height}`} stroke={paper.data} strokeDasharray="4 4" />
          <text
            x={x}
            y={14}
            fontSize={14}
            fontWeight={600}
            fill={paper.data}
            textAnchor={x > sheet.right - textWidth(label, 14) / 2 ? 'end' : 'middle'}
          >
            {label}
          </text>
        </>
      )}
    </>
  )
}

function DrawnLane({
  lane,
  top,
  rows,
  years: [first, last],
  xOf,
  lang,
}: PlacedLane & {
  years: readonly [number, number]
  xOf: (year: number) => number
  lang: Lang
}) {
  return (
    <>
      <path d={`M${sheet.left} ${top}H${sheet.right}`} stroke={paper.line} />
      <text x={sheet.left} y={top + 23} fontSize={14} fontWeight={600} fill={paper.quiet}>
        {lane.name[lang]}
      </text>
      {rows.map(({ at, lines, row }) => (
        <g key={row.milestone.id}>
          <PictureLines
            lines={lines}
            x={sheet.left}
            top={at}
            size={15}
            lead={nameLead}
            fill={paper.ink}
          />
          <PictureSteps
            steps={row.steps.filter(({ from, to }) => to >= first && from < last + 1)}
            xOf={xOf}
            y={at + 14}
          />
        </g>
      ))}
    </>
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
  let height = axisTop + 8
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
