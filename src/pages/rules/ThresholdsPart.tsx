import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import styles from './RulesPage.module.css'

/** The thresholds in force. */
export function ThresholdsPart() {
  const { t } = useText(rulesWords)
  const n = ruleNumbers
  const values: Record<keyof typeof t.thresholdTerms, string> = {
    earlyShare: t.ofPeriod(n.earlyShare),
    slowPace: n.slowPace,
    slowGap: t.points(n.slowGap),
    releaseDays: t.days(n.releaseDays),
    recordsOldDays: t.days(n.recordsOldDays),
    milestoneSlowDays: t.days(n.milestoneSlowDays),
    spending: t.band(n.spendingOnPace, n.spendingSlow),
  }
  return (
    <section className={styles.part} aria-labelledby="thresholds">
      <h2 id="thresholds">{t.thresholds}</h2>
      <dl className={styles.thresholds}>
        {(Object.keys(values) as (keyof typeof values)[]).map((name) => (
          <div key={name}>
            <dt>{t.thresholdTerms[name]}</dt>
            <dd>{values[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
