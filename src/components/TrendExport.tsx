import type { PeerTrend, Trend } from '../charts/trend.ts'
import type { TrendKind } from '../charts/trendLayout.ts'
import { wholeOf } from '../contract/http/broken.ts'
import type { IndicatorDetailAsRead } from '../contract/indicator/indicatorAnswers.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { RecordsAsRead } from '../contract/figure/records.ts'
import type { Bilingual } from '../contract/scalars.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { dateText } from '../format/dateText.ts'
import type { Standing } from '../domain/target/standing.ts'
import { figureTable } from '../narrative/tables/figureTable.ts'
import { trendSentence } from '../narrative/trendSentence.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { publisherOf } from '../narrative/publisherOf.ts'
import { ExportMenu } from './ExportMenu.tsx'

/** Exports a large trend as it is shown: its picture, its rows, and its message as a sentence. */
export function TrendExport({
  detail: { indicator, readings, lights, sources: glances, day },
  shown,
  trend,
  targets,
  peers,
  message,
  kind,
  years,
  standings,
  records,
  city,
  subtitle,
}: {
  detail: IndicatorDetailAsRead
  /** The figures that the trend shows. */
  shown: readonly Reading[]
  trend: Trend
  targets: readonly TargetGlance[]
  peers: readonly PeerTrend[]
  /** What the trend shows, as a sentence; null where the figures support none. */
  message: string | null
  kind: TrendKind
  /** The years that are chosen; null where all are shown. */
  years: { from: number; to: number } | null
  standings: readonly Standing[]
  /** All records of the indicator, for the quote and note of each row. */
  records: () => Promise<RecordsAsRead>
  city: Bilingual
  /** The unit, and what else stands under the title. */
  subtitle: string
}) {
  const { lang, t, w, say } = useText(chartWords)
  const { labelled, longList } = grammar[lang]
  const title = t.trendTitle(say(indicator.name))
  const cited = glances.filter(({ id }) => shown.some(({ source }) => source === id))
  const publishers = [...new Set(cited.map((source) => publisherOf(source, lang)))]
  const picture = async () => {
    const { TrendPicture } = await import('../charts/TrendPicture.tsx')
    return (
      <TrendPicture
        trend={trend}
        indicator={indicator}
        targets={targets}
        lights={lights}
        peers={peers}
        kind={kind}
        title={message ?? title}
        subtitle={[subtitle, ...(years ? [t.yearSpan(years.from, years.to)] : [])].join(' · ')}
        caption={[labelled(w.source, longList(publishers)), w.judged(dateText(day, lang))]}
        lang={lang}
      />
    )
  }
  return (
    <ExportMenu
      name={`${title} ${w.judged(dateText(day, lang))}`}
      picture={trend.points.length > 0 ? picture : undefined}
      table={async () => {
        const { observations, sources } = await records()
        const recorded = wholeOf(observations)
        return figureTable(
          [
            ...shown.map((reading) => ({ reading, region: city })),
            ...peers.flatMap(({ name, trend: { points } }) =>
              points.map(({ reading }) => ({ reading, region: name })),
            ),
          ].map(({ reading, region }) => ({
            indicator,
            region,
            figure: { ...recorded.find(({ id }) => id === reading.id), ...reading },
            source: [...glances, ...sources].find(({ id }) => id === reading.source),
          })),
          { title: labelled(say(city), say(indicator.name)), day, sources, lang, w },
        )
      }}
      sentence={trendSentence({
        indicator,
        readings: wholeOf(readings),
        standings,
        sources: glances,
        day,
        lang,
      })}
      slide={{ kind: 'indicator', title: null, notes: '', indicator: indicator.id, chart: kind }}
    />
  )
}
