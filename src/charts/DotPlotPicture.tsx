import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { formatTick } from '../format/axisText.ts'
import type { DotRow } from './DotPlot.tsx'
import { dotAxis } from './DotPlotAxis.ts'
import { DotPlotMark } from './DotPlotMark.tsx'
import { InkContext } from './ink.ts'
import { textWidth } from './labelPlaces.ts'
import { PictureLines } from './PictureLines.tsx'
import { PictureSheet, sheet } from './PictureSheet.tsx'
import { paperInk, quietPaperInk } from './paperInk.ts'
import { paper } from '../ui/paper.ts'
import { textLines } from './textLines.ts'

const size = 19
const gap = 24
const valueWidth = 300
const valuesAt = sheet.right - valueWidth
const axisEnd = valuesAt - gap * 2
const valueLead = 27
const remark = { size: 15, lead: 20, fill: paper.targetText }

/** The dot plot as a picture to export; `remarks` must stand with their figure. */
export function DotPlotPicture({
  rows,
  indicator,
  lang,
  title,
  subtitle,
  caption,
}: {
  rows: readonly (DotRow & { remarks: readonly string[] })[]
  indicator: IndicatorGlance
  lang: Lang
  title: string
  subtitle: string
  /** The lines at the foot: notes, source, day of the data. */
  caption: readonly string[]
}) {
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => textWidth(text, size)))
  const placeWidth = widest(rows.map(({ place }) => place ?? ''))
  const namesAt = sheet.left + (placeWidth > 0 ? placeWidth + gap : 0)
  const axisStart = namesAt + widest(rows.map(({ name }) => name)) + gap * 1.5
  const axis = dotAxis(
    rows.map(({ reading }) => reading.value),
    indicator.measure === 'rank',
  )
  const xOf = (value: number) => axisStart + axis.shareOf(value) * (axisEnd - axisStart)
  const laid = rows.map((row) => ({
    ...row,
    values: textLines(
      textOf(formatFigure(row.reading, indicator, lang)),
      valueWidth,
      size,
      Infinity,
    ),
    said: row.remarks.flatMap((one) => textLines(one, valueWidth, remark.size, Infinity)),
  }))
  const rowHeight = Math.max(48, Math.max(...laid.map(heightOf)) + 14)
  const height = rows.length * rowHeight
  return (
    <PictureSheet title={title} subtitle={subtitle} caption={caption} height={height + 36}>
      {(top) => (
        <>
          {laid.map(
            ({ own, reading }, index) =>
              own && (
                <rect
                  key={reading.id}
                  x={sheet.left - 14}
                  y={top + index * rowHeight + 2}
                  width={sheet.width + 28}
                  height={rowHeight - 4}
                  rx={8}
                  fill={paper.tint}
                />
              ),
          )}
          <g fontSize={16} fill={paper.quiet} textAnchor="middle">
            {axis.ticks.map((tick) => (
              <g key={tick}>
                <path d={`M${xOf(tick)} ${top}V${top + height}`} stroke={paper.line} />
                <text x={xOf(tick)} y={top + height + 24}>
                  {formatTick(tick, axis.highest, indicator, lang)}
                </text>
              </g>
            ))}
          </g>
          {laid.map((row, index) => (
            <Row
              key={row.reading.id}
              row={row}
              indicator={indicator}
              namesAt={namesAt}
              x={xOf(row.reading.value)}
              middle={top + (index + 0.5) * rowHeight}
            />
          ))}
        </>
      )}
    </PictureSheet>
  )
}

/** A row with its texts broken into lines. */
type LaidRow = DotRow & { values: string[]; said: string[] }

function heightOf({ values, said }: LaidRow): number {
  return values.length * valueLead + said.length * remark.lead
}

function Row({
  row,
  indicator,
  namesAt,
  x,
  middle,
}: {
  row: LaidRow
  indicator: IndicatorGlance
  namesAt: number
  x: number
  middle: number
}) {
  const valuesTop = middle - heightOf(row) / 2
  return (
    <g fontSize={size} fontWeight={row.own ? 700 : 400}>
      <text x={sheet.left} y={middle + 7} fill={row.own ? paper.ink : paper.quiet}>
        {row.place}
      </text>
      <text x={namesAt} y={middle + 7} fill={paper.ink}>
        {row.name}
      </text>
      <g transform={`translate(${x} ${middle})`}>
        <InkContext value={row.own ? paperInk : quietPaperInk}>
          <DotPlotMark reading={row.reading} indicator={indicator} size={row.own ? 8 : 6} />
        </InkContext>
      </g>
      <PictureLines
        lines={row.values}
        x={valuesAt}
        top={valuesTop}
        size={size}
        lead={valueLead}
        fill={row.own ? paper.data : paper.ink}
      />
      <PictureLines
        lines={row.said}
        x={valuesAt}
        top={valuesTop + row.values.length * valueLead}
        fontWeight={400}
        {...remark}
      />
    </g>
  )
}
