import { type Account, awaitedOf } from '../../domain/pace/account.ts'
import { baselineFigure } from '../../domain/figure/digits.ts'
import { statedDifference } from '../../format/pace/difference.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { useText } from '../../i18n/words.tsx'
import { EvidenceLink } from '../EvidenceLink.tsx'
import { Fact } from '../EvidenceFacts.tsx'
import { Remarks } from '../Remarks.tsx'
import styles from './StatusExplanation.module.css'

/** The figure and the target behind a light, each with a link to its evidence, and how they compare. */
export function ExplainedFacts({ row, account }: { row: LedgerRow; account: Account }) {
  const { lang, t, w } = useText(paceWords)
  const { target, indicator, readings } = row
  const goal = `${w.tier[target.tier]} ${textOf(formatTarget(target, indicator, lang))}`
  const reading = account.kind === 'no-figure' ? null : account.reading
  const shown =
    account.kind === 'unclear'
      ? t.unclearFigure
      : reading && textOf(formatFigure(reading, indicator, lang))
  const compared = account.kind === 'outcome' || (account.kind === 'level' && !awaitedOf(row))
  const difference =
    compared && account.difference && statedDifference(account.difference, indicator, lang)
  return (
    <dl className={styles.facts}>
      <Fact name={t.figure}>
        {reading ? (
          <>
            <EvidenceLink
              of={{ kind: 'observation', id: reading.id }}
              label={w.evidenceOf(`${periodText(reading, lang)} ${shown}`)}
            >
              {shown}
            </EvidenceLink>{' '}
            <span className={styles.quiet}>{periodText(reading, lang)}</span>{' '}
            <Remarks reading={reading} indicator={indicator} />
          </>
        ) : (
          t.noFigure
        )}
      </Fact>
      <Fact name={t.goal}>
        <EvidenceLink of={{ kind: 'target', id: target.id }} label={w.evidenceOf(goal)}>
          <span className={styles.goal}>{goal}</span>
        </EvidenceLink>{' '}
        <span className={styles.quiet}>{t.dueOn(dateText(target.due, lang))}</span>
      </Fact>
      {target.baseline && (
        <Fact name={t.baseline}>
          {textOf(formatFigure(baselineFigure(target.baseline, readings), indicator, lang))}{' '}
          <span className={styles.quiet}>{dateText(target.baseline.period, lang)}</span>
        </Fact>
      )}
      {compared && (
        <Fact name={t.comparison}>
          {difference ? t.difference[difference.side](difference.amount) : t.notShown}
        </Fact>
      )}
    </dl>
  )
}
