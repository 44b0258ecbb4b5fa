import { SmallMultiples } from '../../charts/SmallMultiples.tsx'
import { trendOf } from '../../charts/trend.ts'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import type { CityReadings } from '../../domain/indicator/peers.ts'
import { periodText } from '../../format/dateText.ts'
import { currentOf } from '../../domain/target/standing.ts'
import { peersWords } from '../../i18n/indicator/peersWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './PeersTrends.module.css'
import { type CityTrend, PeersTrendsExport } from './PeersTrendsExport.tsx'

/** A small trend for each city with two points or more, side by side rather than compared. */
export function PeersTrends({
  cities,
  indicator,
  records,
  board,
}: {
  cities: readonly CityReadings[]
  indicator: IndicatorGlance
  records: RecordsAsRead
  board: Board
}) {
  const { lang, t, w, say } = useText(peersWords)
  const trends = cities.flatMap(({ region, readings }): CityTrend[] => {
    const trend = trendOf(readings, indicator)
    const newest = currentOf(readings)
    const place = board.regions.find(({ id }) => id === region)
    if (trend.axis !== 'year' || trend.points.length < 2 || !newest || !place) return []
    const unclear = newest.status === 'ambiguous'
    return [
      {
        region,
        name: say(place.name),
        own: place.kind === 'city',
        trend,
        readings,
        newest,
        text: unclear ? w.unclear : textOf(formatFigure(newest, indicator, lang)),
        period: periodText(newest, lang),
      },
    ]
  })
  if (!trends.some(({ own }) => !own)) return null
  const note = indicator.measure === 'rank' ? t.trendsRankNote : t.trendsNote
  return (
    <section className={styles.trends} aria-labelledby="peer-trends">
      <div className={styles.head}>
        <h2 id="peer-trends">{t.trends}</h2>
        <PeersTrendsExport
          cities={trends}
          note={note}
          indicator={indicator}
          records={records}
          board={board}
        />
      </div>
      <p className={styles.note}>{note}</p>
      <SmallMultiples
        cities={trends.map((city) => ({
          ...city,
          figure: <NewestFigure city={city} indicator={indicator} />,
        }))}
        indicator={indicator}
        label={t.trends}
      />
    </section>
  )
}

function NewestFigure({
  city: { name, newest, text, period },
  indicator,
}: {
  city: CityTrend
  indicator: IndicatorGlance
}) {
  const { w } = useText()
  return (
    <p className={styles.figure}>
      <EvidenceLink
        of={{ kind: 'observation', id: newest.id }}
        label={w.evidenceOf(`${name} ${period} ${text}`)}
      >
        {text}
      </EvidenceLink>{' '}
      <span className={styles.period}>{period}</span>{' '}
      {newest.status !== 'ambiguous' && <Remarks reading={newest} indicator={indicator} />}
    </p>
  )
}
