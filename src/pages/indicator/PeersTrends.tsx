import { SmallMultiples } from '../../charts/SmallMultiples.tsx'
import { trendOf } from '../../charts/trend.ts'
import { EvidenceButton } from '../../components/EvidenceButton.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import type { Board } from '../../contract/board.ts'
import type { IndicatorGlance } from '../../contract/indicator.ts'
import { formatFigure, textOf } from '../../domain/format.ts'
import type { CityReadings } from '../../domain/peers.ts'
import { periodText } from '../../domain/period.ts'
import { currentOf } from '../../domain/standing.ts'
import { peersWords } from '../../i18n/peersWords.ts'
import { useWords } from '../../i18n/words.tsx'
import styles from './PeersTrends.module.css'

/** A small trend for each city with two points or more: courses beside each other, not one comparison. */
export function PeersTrends({
  cities,
  indicator,
  board,
}: {
  cities: readonly CityReadings[]
  indicator: IndicatorGlance
  board: Board
}) {
  const { lang, w, say } = useWords()
  const t = peersWords[lang]
  const ranks = indicator.measure === 'rank'
  const trends = cities.flatMap(({ region, readings }) => {
    const trend = trendOf(readings, indicator)
    const newest = currentOf(readings)
    const place = board.regions.find(({ id }) => id === region)
    if (trend.axis !== 'year' || trend.points.length < 2 || !newest || !place) return []
    const text = textOf(formatFigure(newest, indicator, lang))
    const name = say(place.name)
    const figure = (
      <p className={styles.figure}>
        <EvidenceButton
          of={{ kind: 'observation', id: newest.id }}
          label={w.evidenceOf(`${name} ${periodText(newest, lang)} ${text}`)}
        >
          {text}
        </EvidenceButton>{' '}
        <span className={styles.period}>{periodText(newest, lang)}</span>{' '}
        <Remarks reading={newest} indicator={indicator} />
      </p>
    )
    return [{ region, name, own: place.kind === 'city', trend, figure }]
  })
  if (!trends.some(({ own }) => !own)) return null
  return (
    <section className={styles.trends} aria-labelledby="peer-trends">
      <h2 id="peer-trends">{t.trends}</h2>
      <p className={styles.note}>{ranks ? t.trendsRankNote : t.trendsNote}</p>
      <SmallMultiples cities={trends} ranks={ranks} label={t.trends} />
    </section>
  )
}
