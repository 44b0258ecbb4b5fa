import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import { InkContext } from './ink.ts'
import { textWidth } from './labelPlaces.ts'
import { multiplesAxes } from './multiplesAxes.ts'
import { multiplesNotes } from './multiplesNotes.ts'
import { PictureAxes } from './PictureAxes.tsx'
import { PictureLegend } from './PictureLegend.tsx'
import { PictureLines } from './PictureLines.tsx'
import { PictureSheet, sheet } from './PictureSheet.tsx'
import { paperInk, quietPaperInk } from './paperInk.ts'
import { paper } from '../ui/paper.ts'
import { SmallTrendMarks } from './SmallTrendMarks.tsx'
import { textLines } from './textLines.ts'
import type { Trend } from './trend.ts'
import { legendOf, legendRows } from './trendLegend.ts'

const gap = { column: 44, row: 30 }
const name = { size: 20, lead: 28 }
const figure = { size: 18, lead: 25, fill: paper.ink }
const period = { size: 15, lead: 21, fill: paper.quiet }
const remark = { size: 15, lead: 20, fill: paper.targetText }
const legend = { size: 17, lead: 27 }
const tick = { size: 14, gap: 8 }
const plotHeight = 120

/** One of the small charts, with its newest figure as text and the remarks that must stand with it. */
type SmallTrend = {
  region: string
  name: string
  own: boolean
  trend: Trend
  newest: Reading
  figure: string
  period: string
  remarks: readonly string[]
}

/** The small trends of cities as a picture to export: one scale for all, at most three a row. */
export function SmallMultiplesPicture({
  cities,
  indicator,
  lang,
  title,
  subtitle,
  caption,
}: {
  cities: readonly SmallTrend[]
  indicator: IndicatorGlance
  lang: Lang
  title: string
  subtitle: string
  /** The lines at the foot, below the notes of the trends: other notes, source, day of the data. */
  caption: readonly string[]
}) {
  const columns = cities.length === 4 ? 2 : Math.min(cities.length, 3)
  const width = (sheet.width - gap.column * (columns - 1)) / columns
  const trends = cities.map(({ trend }) => trend)
  const axes = multiplesAxes(trends, indicator, lang)
  const tickWidth =
    Math.max(...axes.values.map(({ text }) => textWidth(text, tick.size))) + tick.gap
  const points = trends.flatMap((trend) => trend.points)
  const signRows = legendRows(
    trends.slice(0, 1).flatMap((trend) => legendOf({ ...trend, points }, [], lang)),
    sheet.left,
    sheet.width,
    legend.size,
  )
  const laid = cities.map((city) => ({
    ...city,
    figures: textLines(city.figure, width, figure.size, Infinity),
    said: city.remarks.flatMap((one) => textLines(one, width, remark.size, Infinity)),
  }))
  const headHeight = Math.max(
    ...laid.map(
      ({ figures, said }) =>
        name.lead + figures.length * figure.lead + period.lead + said.length * remark.lead + 18,
    ),
  )
  const each = headHeight + plotHeight + tick.size * 2 + gap.row
  const chartsAt = signRows.length * legend.lead + (signRows.length > 0 ? 20 : 0)
  return (
    <PictureSheet
      title={title}
      subtitle={subtitle}
      caption={[...multiplesNotes(cities, indicator, lang), ...caption]}
      height={chartsAt + Math.ceil(cities.length / columns) * each - gap.row}
    >
      {(top) => (
        <>
          <InkContext value={quietPaperInk}>
            <PictureLegend rows={signRows} top={top} bars={false} {...legend} />
          </InkContext>
          {laid.map((city, index) => {
            const left = sheet.left + (index % columns) * (width + gap.column)
            const start = top + chartsAt + Math.floor(index / columns) * each
            const figuresAt = start + name.lead
            const periodAt = figuresAt + city.figures.length * figure.lead
            const plot = {
              x: left + tickWidth,
              y: start + headHeight,
              width: width - tickWidth - tick.size,
              height: plotHeight,
            }
            return (
              <g key={city.region}>
                <PictureLines
                  lines={[city.name]}
                  x={left}
                  top={start}
                  {...name}
                  fill={city.own ? paper.data : paper.ink}
                  fontWeight={city.own ? 700 : 600}
                />
                <PictureLines lines={city.figures} x={left} top={figuresAt} {...figure} />
                <PictureLines lines={[city.period]} x={left} top={periodAt} {...period} />
                <PictureLines lines={city.said} x={left} top={periodAt + period.lead} {...remark} />
                <PictureAxes axes={axes} plot={plot} {...tick} />
                <InkContext value={city.own ? paperInk : quietPaperInk}>
                  <SmallTrendMarks trend={city.trend} axes={axes} plot={plot} size={4.5} />
                </InkContext>
              </g>
            )
          })}
        </>
      )}
    </PictureSheet>
  )
}
