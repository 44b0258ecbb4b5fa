import type { IndicatorGlance } from '../contract/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { formatFigure, formatTick, textOf } from '../domain/format.ts'
import type { DotRow } from './DotPlot.tsx'
import { dotAxis } from './DotPlotAxis.ts'
import { DotPlotMark } from './DotPlotMark.tsx'
import { InkContext } from './ink.ts'
import { textWidth } from './labelPlaces.ts'
import { paper, paperInk } from './paperInk.ts'

const width = 1200
const edge = 40
const top = 132
const rowHeight = 48
/** Where values begin, and where the axis ends. */
const [valuesAt, axisEnd] = [850, 800]

const quietInk = {
  ...paperInk,
  solid: { ...paperInk.solid, fill: paper.quiet },
  hollow: { ...paperInk.hollow, stroke: paper.quiet },
  open: { ...paperInk.open, stroke: paper.quiet },
}

/** The dot plot as a picture to take away; `remarks` are what a figure never goes without. */
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
  caption: string
}) {
  const namesAt = rows.some(({ place }) => place !== null) ? edge + 130 : edge
  const axisStart = namesAt + 160
  const axis = dotAxis(
    rows.map(({ reading }) => reading.value),
    indicator.measure === 'rank',
  )
  const xOf = (value: number) => axisStart + axis.shareOf(value) * (axisEnd - axisStart)
  const bottom = top + rows.length * rowHeight
  const height = bottom + 96
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={paper.font}
      fontSize={18}
      fill={paper.ink}
    >
      <rect width={width} height={height} fill={paper.ground} />
      <text x={edge} y={60} fontSize={sizeFor(title, 28)} fontWeight={700}>
        {title}
      </text>
      <text x={edge} y={96} fontSize={sizeFor(subtitle, 18)} fill={paper.quiet}>
        {subtitle}
      </text>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${xOf(tick)} ${top}V${bottom}`} stroke={paper.line} />
          <text x={xOf(tick)} y={bottom + 24} fontSize={14} fill={paper.quiet} textAnchor="middle">
            {formatTick(tick, axis.highest, indicator, lang)}
          </text>
        </g>
      ))}
      {rows.map((row, place) => {
        const middle = top + (place + 0.5) * rowHeight
        const baseline = middle + (row.remarks.length > 0 ? -2 : 6)
        return (
          <g key={row.reading.id} fontWeight={row.own ? 700 : 400}>
            {row.own && (
              <rect
                x={edge - 12}
                y={middle - rowHeight / 2 + 2}
                width={width - 2 * edge + 24}
                height={rowHeight - 4}
                rx={8}
                fill={paper.data}
                fillOpacity={0.09}
              />
            )}
            <text x={edge} y={middle + 6} fill={row.own ? paper.ink : paper.quiet}>
              {row.place}
            </text>
            <text x={namesAt} y={middle + 6}>
              {row.name}
            </text>
            <g transform={`translate(${xOf(row.reading.value)} ${middle})`}>
              <InkContext value={row.own ? paperInk : quietInk}>
                <DotPlotMark reading={row.reading} indicator={indicator} size={row.own ? 8 : 6} />
              </InkContext>
            </g>
            <text x={valuesAt} y={baseline} fill={row.own ? paper.data : paper.ink}>
              {textOf(formatFigure(row.reading, indicator, lang))}
            </text>
            <text
              x={valuesAt}
              y={middle + 17}
              fontSize={13}
              fill={paper.targetText}
              fontWeight={400}
            >
              {row.remarks.join(' · ')}
            </text>
          </g>
        )
      })}
      <text x={edge} y={height - 28} fontSize={sizeFor(caption, 15)} fill={paper.quiet}>
        {caption}
      </text>
    </svg>
  )
}

/** The size of a line of text that it fits the picture with. */
function sizeFor(text: string, size: number): number {
  return Math.min(size, (width - 2 * edge) / textWidth(text, 1))
}
