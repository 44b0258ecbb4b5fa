import { Link } from 'react-router'
import type { TargetCase } from '../../contract/target/ledger.ts'
import { rules } from '../../contract/target/rules.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { explain } from '../../domain/pace/explain.ts'
import { ledgerRowsOf } from '../../domain/pace/ledgerRow.ts'
import { paceSentence } from '../../narrative/pace/paceSentence.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ExplainedArithmetic } from './ExplainedArithmetic.tsx'
import { ExplainedFacts } from './ExplainedFacts.tsx'
import { ExplainedLights } from './ExplainedLights.tsx'
import { ExplainedRules } from './ExplainedRules.tsx'
import { ExplainedSettling } from './ExplainedSettling.tsx'
import { ExplainedTurns } from './ExplainedTurns.tsx'
import styles from './StatusExplanation.module.css'

/** Why a target has its light: the sentence, the arithmetic, what would change it, and the rules (H19). */
export function StatusExplanation({
  targetCase: { day, entry, sources },
  toRules,
}: {
  targetCase: TargetCase
  /** The address of the page of rules. */
  toRules: string
}) {
  const { lang, t, say } = useText(paceWords)
  return ledgerRowsOf({ day, entries: [entry] }).map((row) => {
    const explanation = explain(row, day, rules)
    const { indicator, region, target } = row
    const place = region.id === homeRegion ? '' : ` · ${say(region.name)}`
    return (
      <article key={target.id} className={styles.explanation}>
        <header className={styles.head}>
          <p className={styles.name}>
            {say(indicator.name)}
            {place}
          </p>
          <ExplainedLights row={row} />
        </header>
        <p className={styles.sentence}>{paceSentence(row, lang)}</p>
        <ExplainedFacts row={row} account={explanation.account} />
        <ExplainedArithmetic row={row} explanation={explanation} />
        <ExplainedTurns row={row} explanation={explanation} />
        <ExplainedSettling row={row} settling={explanation.settling} sources={sources} />
        <ExplainedRules row={row} day={day} />
        <p>
          <Link
            className={styles.onward}
            to={toRules}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            {t.toRules}
          </Link>
        </p>
      </article>
    )
  })
}
