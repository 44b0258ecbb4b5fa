import type { CompareSeries } from './compareAxes.ts'
import { paperSeriesInk } from './compareInk.ts'
import { CompareMarks } from './CompareMarks.tsx'
import { PictureAxes } from '../PictureAxes.tsx'
import { PictureLines } from '../PictureLines.tsx'
import { paperRem as rem } from '../paperInk.ts'
import { paper } from '../../ui/paper.ts'
import { textWidth } from '../labelPlaces.ts'
import { textLines } from '../textLines.ts'
import { placesIn, type TrendAxes } from '../trendAxes.ts'

const width = 1200
const edge = 56
const measure = width - 2 * edge
const tick = { size: 17, gap: 14 }
const lead = 27

/** One drawing of a comparison: courses on shared axes, with a heading where there are several drawings. */
export type CompareDrawing = {
  series: readonly CompareSeries[]
  axes: TrendAxes
  heading: string | null
  /** The position of each series among all that are compared; it decides colour and dashes. */
  places: readonly number[]
}

/** A comparison as a self-contained picture to export; several drawings stand below each other. */
export function ComparePicture({
  drawings,
  title,
  subtitle,
  caption,
}: {
  drawings: readonly CompareDrawing[]
  title: string
  subtitle: string
  /** The lines at the foot: notes, source, day of the data. */
  caption: readonly string[]
}) {
  const head = textLines(title, measure, 35, 2)
  const sub = textLines(subtitle, measure, 19, 3)
  const foot = caption.flatMap((line) => textLines(line, measure, 16, 3))
  const top = 28 + head.length * 44 + 4 + sub.length * lead + 16
  const each = drawings.length > 1 ? 300 : 400
  const footTop = top + drawings.length * each + 16
  const height = Math.max(675, footTop + foot.length * 23 + 30)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={paper.font}
      role="img"
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={paper.ground} />
      <rect x={edge} width={72} height={6} fill={paper.data} />
      <PictureLines
        lines={head}
        x={edge}
        top={28}
        size={34}
        lead={44}
        fill={paper.ink}
        fontWeight={600}
      />
      <PictureLines
        lines={sub}
        x={edge}
        top={32 + head.length * 44}
        size={19}
        lead={lead}
        fill={paper.quiet}
      />
      {drawings.map(({ series, axes, heading, places }, index) => {
        const start = top + index * each
        const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, tick.size)))
        const plot = {
          x: edge + tickWidth + tick.gap,
          y: start + rem * 1.75 + (heading ? lead : 0),
          width: measure - tickWidth - tick.gap - rem * 4,
          height: each - rem * 4.25 - (heading ? lead : 0),
        }
        return (
          <g key={series[0]?.key}>
            {heading && (
              <PictureLines
                lines={[heading]}
                x={edge}
                top={start}
                size={19}
                lead={lead}
                fill={paper.ink}
                fontWeight={600}
              />
            )}
            <PictureAxes axes={axes} plot={plot} {...tick} />
            <CompareMarks
              series={series}
              inkOf={(one) => paperSeriesInk(places[one] ?? one)}
              at={placesIn(axes, plot)}
              plot={plot}
              width={width - edge / 2}
              rem={rem}
            />
          </g>
        )
      })}
      <path d={`M${edge} ${footTop - 8}H${edge + measure}`} stroke={paper.line} />
      <PictureLines lines={foot} x={edge} top={footTop} size={16} lead={23} fill={paper.quiet} />
    </svg>
  )
}
