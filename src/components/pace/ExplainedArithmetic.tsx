import type { Explanation } from '../../domain/pace/explain.ts'
import { formatAmount, formatLevel, formatRatio } from '../../format/pace/paceText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { formulasOf } from '../../format/pace/paceFormula.ts'
import { unitText } from '../../format/unitText.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Fact } from '../EvidenceFacts.tsx'
import styles from './StatusExplanation.module.css'

/** The formulas of a pace with their numbers put in. */
export function ExplainedArithmetic({
  row,
  explanation: { account, ahead },
}: {
  row: LedgerRow
  explanation: Explanation
}) {
  const { lang, t } = useText(paceWords)
  const { target, indicator } = row
  if (account.kind !== 'course') return null
  const { pace, paced, reading } = account
  const { completion, elapsed, gap, pace: ratio } = formulasOf(pace, reading, row, lang)
  const forecast = ahead?.forecast && formatLevel(ahead.forecast, indicator, lang, [target.value])
  const seasonal = ahead?.seasonal && formatLevel(ahead.seasonal, indicator, lang, [target.value])
  const needed = ahead?.needed && formatAmount(ahead.needed, indicator, lang)
  const soFar = ahead?.soFar && formatAmount(ahead.soFar, indicator, lang)
  const catchUp = ahead?.catchUp && formatRatio(ahead.catchUp, lang)
  return (
    <section>
      <h3>{t.arithmetic}</h3>
      <dl className={styles.facts}>
        <Fact name={t.terms.completion}>{completion ?? t.notShown}</Fact>
        {paced ? (
          <>
            <Fact name={t.terms.elapsed}>
              {elapsed} <span className={styles.quiet}>{t.method[pace.elapsed.method]}</span>
            </Fact>
            <Fact name={t.terms.gap}>{gap ?? t.gapOpen}</Fact>
            {ratio && <Fact name={t.terms.pace}>{ratio}</Fact>}
          </>
        ) : (
          <Fact name={t.terms.elapsed}>{t.yearlyList}</Fact>
        )}
        {forecast && (
          <Fact name={t.terms.forecast}>
            {t.forecast(forecast)}
            {seasonal && <p>{t.seasonal(seasonal)}</p>}
          </Fact>
        )}
        {needed && <Fact name={t.terms.needed}>{soFar ? t.soFar(needed, soFar) : needed}</Fact>}
        {catchUp && <Fact name={t.terms.catchUp}>{catchUp}</Fact>}
      </dl>
      <p className={styles.quiet}>{t.unit(unitText(indicator, lang))}</p>
    </section>
  )
}
