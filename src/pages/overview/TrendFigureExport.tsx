import { useSuspenseQuery } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { chunk } from '../../api/chunk.ts'
import type { Trend } from '../../charts/trend.ts'
import { ExportMenu } from '../../components/ExportMenu.tsx'
import { wholeOf } from '../../contract/broken.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicatorAnswers.ts'
import type { Day } from '../../contract/scalars.ts'
import { homeRegion } from '../../domain/compare.ts'
import { dateText } from '../../domain/period.ts'
import { standingsOf } from '../../domain/standing.ts'
import { figureTable } from '../../exports/figureTable.ts'
import { trendSentence } from '../../exports/trendSentence.ts'
import { useWords } from '../../i18n/words.tsx'

/** Takes the large trend away: its picture, its rows, and its message as a sentence. */
export function TrendFigureExport({
  detail: { indicator, readings, targets, sources, day },
  trend,
  asOf,
  title,
  subtitle,
}: {
  detail: IndicatorDetailAsRead
  trend: Trend
  asOf: Day | null
  title: string
  subtitle: string
}) {
  const { lang, w, say } = useWords()
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const region = board.regions.find(({ id }) => id === homeRegion)
  const whole = wholeOf(readings)
  const tracked = whole.length === readings.length ? [{ indicator, readings: whole, targets }] : []
  const [colon, comma] = lang === 'zh' ? ['：', '、'] : [': ', '; ']
  const picture = async () => {
    const { TrendPicture } = await chunk(import('../../charts/TrendPicture.tsx'))
    return (
      <TrendPicture
        trend={trend}
        indicator={indicator}
        targets={targets}
        kind="line"
        title={title}
        subtitle={subtitle}
        caption={[
          `${w.source}${colon}${sources.map(({ publisher }) => say(publisher)).join(comma)}`,
          w.dataAsOf(dateText(day, lang)),
        ]}
        lang={lang}
      />
    )
  }
  if (!region || whole.length === 0) return null
  return (
    <ExportMenu
      name={`${title} ${w.dataAsOf(dateText(day, lang))}`}
      picture={trend.points.length > 0 ? picture : undefined}
      table={() =>
        figureTable(
          whole.map((figure) => ({
            indicator,
            region: region.name,
            figure,
            source: sources.find(({ id }) => id === figure.source),
          })),
          { title, day, sources: [], lang, w },
        )
      }
      sentence={trendSentence({
        indicator,
        readings: whole,
        standings: standingsOf(tracked, day),
        sources,
        day,
        lang,
      })}
    />
  )
}
