import { Fragment } from 'react'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { KnownObservation } from '../contract/figure/observation.ts'
import type { Source } from '../contract/source/source.ts'
import { formatChange } from '../format/figureText.ts'
import { statementWords } from '../i18n/source/statementWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Revision.module.css'
import { revisionDifference } from '../domain/figure/revisionDifference.ts'
import { StatementView } from './StatementView.tsx'

/** The successive statements of a figure, oldest first, with what each changed. */
export function Revision({
  chain,
  indicator,
  sources,
}: {
  chain: readonly KnownObservation[]
  indicator: IndicatorGlance
  sources: readonly Source[]
}) {
  const { lang, t } = useText(statementWords)
  const step = (earlier: KnownObservation, later: KnownObservation) => {
    const difference = revisionDifference(earlier, later, indicator)
    if (!difference) return t.noDifference
    const amount = formatChange(difference, indicator, lang)
    return difference.amount > 0 ? t.raised(amount) : t.lowered(amount)
  }
  return (
    <ol className={styles.chain}>
      {chain.map((row, place) => {
        const before = chain[place - 1]
        const last = place === chain.length - 1
        return (
          <Fragment key={row.id}>
            {before && <li className={styles.step}>{step(before, row)}</li>}
            <li className={styles.statement} data-last={last}>
              <StatementView
                row={row}
                indicator={indicator}
                sources={sources}
                struck={!last}
                word={last ? t.inForce : t.replacedBy}
              />
            </li>
          </Fragment>
        )
      })}
    </ol>
  )
}
