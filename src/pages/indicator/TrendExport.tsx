import { chunk } from '../../api/chunk.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import { wholeOf } from '../../contract/broken.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicatorAnswers.ts'
import type { Bilingual } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source.ts'
import { dateText } from '../../domain/period.ts'
import type { Standing } from '../../domain/standing.ts'
import { figureTable } from '../../exports/figureTable.ts'
import { trendSentence } from '../../exports/trendSentence.ts'
import { chartWords } from '../../i18n/chartWords.ts'
import { useWords } from '../../i18n/words.tsx'
import type { TrendView } from './trendView.ts'

/** Takes the trend away as it is shown: its picture, its rows, and its message as a sentence. */
export function TrendExport({
  view: { kind, years, shown, trend, targets },
  detail: { indicator, readings, sources: glances, day },
  standings,
  sources,
  city,
  title,
  unit,
}: {
  view: TrendView
  detail: IndicatorDetailAsRead
  standings: readonly Standing[]
  sources: readonly Source[]
  city: Bilingual
  title: string
  unit: string
}) {
  const { lang, w, say } = useWords()
  const sourceOf = (id: string) => sources.find((source) => source.id === id)
  const cited = sources.filter(({ id }) => shown.some(({ source }) => source === id))
  const colon = lang === 'zh' ? '：' : ': '
  const publishers = [
    ...new Set(cited.map((source) => say(source.originalPublisher ?? source.publisher))),
  ]
  const picture = async () => {
    const { TrendPicture } = await chunk(import('../../charts/TrendPicture.tsx'))
    return (
      <TrendPicture
        trend={trend}
        indicator={indicator}
        targets={targets}
        kind={kind === 'bars' ? 'bars' : 'line'}
        title={title}
        subtitle={[
          unit,
          ...(years ? [chartWords[lang].yearSpan(years.span.from, years.span.to)] : []),
        ].join(' · ')}
        caption={[
          `${w.source}${colon}${publishers.join(lang === 'zh' ? '、' : '; ')}`,
          w.dataAsOf(dateText(day, lang)),
        ]}
        lang={lang}
      />
    )
  }
  return (
    <ExportMenu
      name={`${title} ${w.dataAsOf(dateText(day, lang))}`}
      picture={trend.points.length > 0 ? picture : undefined}
      table={() =>
        figureTable(
          shown.map((figure) => ({
            indicator,
            region: city,
            figure,
            source: sourceOf(figure.source),
          })),
          { title: `${say(city)}${colon}${say(indicator.name)}`, day, sources: cited, lang, w },
        )
      }
      sentence={trendSentence({
        indicator,
        readings: wholeOf(readings),
        standings,
        sources: glances,
        day,
        lang,
      })}
    />
  )
}
