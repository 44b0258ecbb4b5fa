import { rules } from '../../contract/target/rules.ts'
import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { cutOffOf } from '../../domain/figure/cutOff.ts'
import { dateText } from '../../format/dateText.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Fact } from '../EvidenceFacts.tsx'
import styles from './StatusExplanation.module.css'

/** The thresholds in force, their version, and the two days that matter: of the data and of the view. */
export function ExplainedRules({
  row: {
    judgement: { reading, pace },
  },
  day,
}: {
  row: LedgerRow
  day: Day
}) {
  const { lang, t } = useText(paceWords)
  const { slow, earlyShare, version } = rules
  return (
    <section>
      <h3>{t.howDecided}</h3>
      <dl className={styles.facts}>
        {pace && (
          <>
            <Fact name={t.ruleTerms.onPace}>{t.rule.onPace}</Fact>
            <Fact name={t.ruleTerms.slow}>
              {t.rule.slow(formatCount(slow.pace), formatCount(slow.gap))}
            </Fact>
            <Fact name={t.ruleTerms.behind}>{t.rule.behind}</Fact>
            <Fact name={t.ruleTerms.early}>{t.rule.early(earlyShare.join('/'))}</Fact>
          </>
        )}
        <Fact name={t.ruleTerms.cutOff}>
          {reading ? dateText(cutOffOf(reading), lang) : t.noCutOff}
        </Fact>
        <Fact name={t.ruleTerms.day}>{dateText(day, lang)}</Fact>
        <Fact name={t.ruleTerms.version}>{version}</Fact>
      </dl>
    </section>
  )
}
