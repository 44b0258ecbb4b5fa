import { trendOf } from '../../charts/trend.ts'
import { gapsOf } from '../../charts/trendAxes.ts'
import { TrendChart } from '../../charts/TrendChart.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { TrendNotes } from '../../components/TrendNotes.tsx'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './RecordTrends.module.css'

/** A record drawn in steps, as it holds until it is broken, with its figures and sources beside it. */
export function RecordTrend({ row: { indicator, readings, targets } }: { row: CatalogueRow }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const name = say(indicator.name)
  const trend = trendOf(readings, indicator)
  return (
    <figure className={styles.figure}>
      <div>
        <h2>{t.record(name)}</h2>
        <TrendChart trend={trend} indicator={indicator} targets={targets} title={t.record(name)} />
        <TrendNotes trend={trend} gaps={gapsOf(trend, targets)} indicator={indicator} broken={[]} />
      </div>
      <ol className={styles.steps} aria-label={t.recordSteps(name)}>
        {trend.points.map(({ reading }) => {
          const text = textOf(formatFigure(reading, indicator, lang))
          const period = periodText(reading, lang)
          return (
            <li key={reading.id}>
              <EvidenceLink
                of={{ kind: 'observation', id: reading.id }}
                label={w.evidenceOf(`${name} ${period} ${text}`)}
              >
                {text}
              </EvidenceLink>
              <span>{period}</span>
            </li>
          )
        })}
      </ol>
    </figure>
  )
}
