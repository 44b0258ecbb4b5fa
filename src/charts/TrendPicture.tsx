import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import type { Light } from '../contract/target/status.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { InkContext, PeerInkContext } from './ink.ts'
import { textWidth } from './labelPlaces.ts'
import { PictureAxes } from './PictureAxes.tsx'
import { PictureLegend } from './PictureLegend.tsx'
import { PictureLines } from './PictureLines.tsx'
import { paperInk, paperRem as rem, quietPaperInk } from './paperInk.ts'
import { paper } from '../ui/paper.ts'
import { pictureFigures, pictureNotes, withinRoom } from './pictureNotes.ts'
import { textLines } from './textLines.ts'
import type { PeerTrend, Trend } from './trend.ts'
import { placesIn, trendAxes } from './trendAxes.ts'
import { legendOf, legendRows } from './trendLegend.ts'
import { TrendMarks } from './TrendMarks.tsx'
import { drawsBars, type TrendKind } from './trendLayout.ts'

const [width, height] = [1200, 675]
const edge = 56
const measure = width - 2 * edge
const headStyle = { x: edge, size: 34, lead: 44, fill: paper.ink, fontWeight: 600 }
const subStyle = { x: edge, size: 19, lead: 27, fill: paper.quiet }
const footStyle = { x: edge, size: 16, lead: 23, fill: paper.quiet }
const tick = { size: 17, gap: 14 }
/** At most this many lines at the foot, so that the drawing keeps its room. */
const mostFootLines = 8

/** A trend as a self-contained picture in the format of a slide, styled by attributes only. */
export function TrendPicture({
  trend,
  indicator,
  targets,
  lights = [],
  peers = [],
  kind,
  title,
  subtitle,
  caption,
  lang,
}: {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  lights?: readonly Light[]
  peers?: readonly PeerTrend[]
  kind: TrendKind
  title: string
  subtitle: string
  /** The lines at the foot: source, day of the data. */
  caption: readonly string[]
  lang: Lang
}) {
  const axes = trendAxes(trend, indicator, targets, lang, peers)
  const bars = drawsBars(kind, trend)
  const head = textLines(title, measure, headStyle.size * 1.04, 2)
  const sub = textLines(subtitle, measure, subStyle.size, 2)
  const legend = legendRows(legendOf(trend, axes.targets, lang), edge, measure, tick.size)
  const cited = caption.flatMap((line) => textLines(line, measure, footStyle.size, 3))
  const noteLines = pictureNotes(trend, axes.gaps, indicator, lang).map((note) =>
    textLines(note, measure, footStyle.size, 3),
  )
  const notes = withinRoom(noteLines, trend, mostFootLines - cited.length, lang)
  const foot = [...notes, ...cited]
  const headTop = 28
  const subTop = headTop + head.length * headStyle.lead + 4
  const legendTop = subTop + sub.length * subStyle.lead + 10
  const plotTop = legendTop + legend.length * subStyle.lead + rem * 1.75
  const footTop = height - 30 - foot.length * footStyle.lead
  const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, tick.size)))
  const plot = {
    x: edge + tickWidth + tick.gap,
    y: plotTop,
    width: measure - tickWidth - tick.gap,
    height: footTop - 54 - plotTop,
  }
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
      <desc>{pictureFigures(trend, indicator, lang)}</desc>
      <rect width={width} height={height} fill={paper.ground} />
      <rect x={edge} width={72} height={6} fill={paper.data} />
      <PictureLines lines={head} top={headTop} {...headStyle} />
      <PictureLines lines={sub} top={subTop} {...subStyle} />
      <InkContext value={paperInk}>
        <PictureLegend
          rows={legend}
          top={legendTop}
          size={tick.size}
          lead={subStyle.lead}
          bars={bars}
        />
        {trend.points.length > 0 ? (
          <>
            <PictureAxes axes={axes} plot={plot} {...tick} />
            <PeerInkContext value={quietPaperInk}>
              <TrendMarks
                trend={trend}
                indicator={indicator}
                targets={axes.targets}
                lights={lights}
                peers={peers}
                gaps={axes.gaps}
                kind={kind}
                lang={lang}
                at={placesIn(axes, plot)}
                plot={plot}
                width={width - edge / 2}
                rem={rem}
              />
            </PeerInkContext>
          </>
        ) : (
          <PictureLines lines={[chartWords[lang].pictureEmpty]} top={plotTop} {...subStyle} />
        )}
      </InkContext>
      <path d={`M${edge} ${footTop - 8}H${edge + measure}`} stroke={paper.line} />
      <PictureLines lines={foot} top={footTop} {...footStyle} />
    </svg>
  )
}
