import type { Explanation } from '../../domain/pace/explain.ts'
import { formatAmount, formatLevel, formatRatio } from '../../format/pace/paceText.ts'
import type { Fraction } from '../../domain/pace/fraction.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { dateText } from '../../format/dateText.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './StatusExplanation.module.css'

/** What would change the light: how much more at the cut-off date, and how much is needed each month. */
export function ExplainedTurns({
  row: { indicator, judgement },
  explanation: { ahead, turns },
}: {
  row: LedgerRow
  explanation: Explanation
}) {
  const { lang, t } = useText(paceWords)
  if (!ahead || turns.length === 0) return null
  const day = dateText(ahead.span.cutOff, lang)
  const short = judgement.status !== 'on-pace'
  const needed = short && ahead.needed && formatAmount(ahead.needed, indicator, lang)
  const catchUp = ahead.catchUp && formatRatio(ahead.catchUp, lang)
  return (
    <section>
      <h3>{t.turns}</h3>
      <ul className={styles.turns}>
        {turns.map(({ to, level, more }) => {
          const reached = formatLevel(exactly(level), indicator, lang)
          const amount = more && formatAmount(exactly(more), indicator, lang)
          return (
            <li key={to}>
              {amount
                ? t.turn.more[to](amount, day, reached ?? '')
                : t.turn.level[to](day, reached ?? '')}
            </li>
          )
        })}
        {needed && <li>{catchUp ? t.turn.catchUp(needed, catchUp) : t.turn.needed(needed)}</li>}
      </ul>
    </section>
  )
}

const exactly = (value: Fraction) => ({ low: value, high: value })
