import type { Lang } from '../../contract/scalars.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import type { CompareSeries } from '../../charts/compare/compareAxes.ts'
import { drawingsOf } from '../../charts/compare/compareDrawings.ts'
import { paperSeriesInk } from '../../charts/compare/compareInk.ts'
import { CompareMarks } from '../../charts/compare/CompareMarks.tsx'
import { textWidth } from '../../charts/labelPlaces.ts'
import { PictureAxes } from '../../charts/PictureAxes.tsx'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { usePaper } from '../../charts/paperInk.ts'
import { type SlideArea, gridOf, smallest } from './slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'
import { trendOf } from '../../charts/trend.ts'
import { placesIn } from '../../charts/trendAxes.ts'

const rem = 28
const tick = { size: 21, gap: 14 }

/** Series on one axis where their units agree, else in charts side by side over the same years (H10, H20). */
export function SlideComparison({
  block,
  area,
  lang,
}: {
  block: BlockOf<'comparison'>
  area: SlideArea
  lang: Lang
}) {
  const colours = usePaper()
  const drawn = block.series.flatMap(({ key, name, indicator, readings, rows }, place) => {
    const trend = trendOf(readings, indicator)
    if (trend.axis !== 'year' || trend.points.length === 0) return []
    const one: CompareSeries = {
      key,
      name,
      trend,
      periodOf: (point) => rows[trend.points.indexOf(point)]?.period ?? '',
      textOf: (point) => rows[trend.points.indexOf(point)]?.figure ?? '',
      remarksOf: () => [],
    }
    return [{ one, place }]
  })
  const drawings = drawingsOf(drawn, block.series, block.indicator !== null, false, lang)
  const notes = (block.notes ?? []).flatMap((note) => textLines(note, area.width, smallest, 3))
  const notesHeight = notes.length * 27
  const fields = gridOf(
    drawings.length,
    { ...area, y: area.y + 40, height: area.height - 40 - notesHeight },
    40,
  )
  return (
    <>
      <PictureLines
        lines={[block.subtitle]}
        x={area.x}
        top={area.y}
        size={smallest}
        lead={30}
        fill={colours.quiet}
      />
      <PictureLines
        lines={notes}
        x={area.x}
        top={area.y + area.height - notesHeight}
        size={smallest}
        lead={27}
        fill={colours.quiet}
      />
      {drawings.map(({ series, axes, heading, places }, index) => {
        const field = fields[index] ?? area
        const head = heading ? 34 : 0
        const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, tick.size)))
        const plot = {
          x: field.x + tickWidth + tick.gap,
          y: field.y + head + rem,
          width: field.width - tickWidth - tick.gap - rem * 3.5,
          height: field.height - head - rem - 46,
        }
        return (
          <g key={series[0]?.key}>
            {heading && (
              <PictureLines
                lines={[heading]}
                x={field.x}
                top={field.y}
                size={22}
                lead={30}
                fill={colours.ink}
                fontWeight={600}
              />
            )}
            <PictureAxes axes={axes} plot={plot} {...tick} />
            <CompareMarks
              series={series}
              inkOf={(one) => paperSeriesInk(places[one] ?? one, colours, rem)}
              at={placesIn(axes, plot)}
              plot={plot}
              width={field.x + field.width + 24}
              rem={rem}
            />
          </g>
        )
      })}
    </>
  )
}
