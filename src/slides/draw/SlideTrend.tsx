import type { Lang } from '../../contract/scalars.ts'
import type { BlockOf } from '../../contract/briefing/slideContents.ts'
import { InkContext } from '../../charts/ink.ts'
import { textWidth } from '../../charts/labelPlaces.ts'
import { PictureAxes } from '../../charts/PictureAxes.tsx'
import { PictureLegend } from '../../charts/PictureLegend.tsx'
import { PictureLines } from '../../charts/PictureLines.tsx'
import { withinRoom } from '../../charts/pictureNotes.ts'
import { inkOn, usePaper } from '../../charts/paperInk.ts'
import { type SlideArea, smallest } from './slideLayout.ts'
import { textLines } from '../../charts/textLines.ts'
import { trendOf } from '../../charts/trend.ts'
import { placesIn, trendAxes } from '../../charts/trendAxes.ts'
import { legendOf, legendRows } from '../../charts/trendLegend.ts'
import { TrendMarks } from '../../charts/TrendMarks.tsx'
import { drawsBars } from '../../charts/trendLayout.ts'

/** Pixels of one rem on a slide, so that the labels have the smallest font size of slides. */
const rem = 28
const tick = { size: 21, gap: 14 }
const lead = 30

/** The trend of a slide, with its legend above and its notes below. */
export function SlideTrend({
  block,
  area,
  lang,
}: {
  block: BlockOf<'trend'>
  area: SlideArea
  lang: Lang
}) {
  const colours = usePaper()
  const { indicator, readings, chart, subtitle } = block
  const trend = trendOf(readings, indicator)
  const axes = trendAxes(trend, indicator, block.targets, lang)
  const legend = legendRows(legendOf(trend, axes.targets, lang), area.x, area.width, smallest)
  const lines = block.notes.map((note) => textLines(note, area.width, smallest, 3))
  const notes = withinRoom(lines, trend, 4, lang)
  const legendTop = area.y + lead + 4
  const plotTop = legendTop + legend.length * lead + rem * 1.75
  const notesTop = area.y + area.height - notes.length * 27
  const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, tick.size)))
  const plot = {
    x: area.x + tickWidth + tick.gap,
    y: plotTop,
    width: area.width - tickWidth - tick.gap,
    height: notesTop - (notes.length > 0 ? 60 : 46) - plotTop,
  }
  return (
    <InkContext value={inkOn(colours, rem)}>
      <PictureLines
        lines={[subtitle]}
        x={area.x}
        top={area.y}
        size={smallest}
        lead={lead}
        fill={colours.quiet}
      />
      <PictureLegend
        rows={legend}
        top={legendTop}
        size={smallest}
        lead={lead}
        bars={drawsBars(chart, trend)}
      />
      <PictureAxes axes={axes} plot={plot} {...tick} />
      <TrendMarks
        trend={trend}
        indicator={indicator}
        targets={axes.targets}
        gaps={axes.gaps}
        kind={chart}
        lang={lang}
        at={placesIn(axes, plot)}
        plot={plot}
        width={area.x + area.width + 28}
        rem={rem}
      />
      <PictureLines
        lines={notes}
        x={area.x}
        top={notesTop}
        size={smallest}
        lead={27}
        fill={colours.quiet}
      />
    </InkContext>
  )
}
