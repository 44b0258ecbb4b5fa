import { memo } from 'react'
import { formatCount } from '../../domain/format.ts'
import { dateText } from '../../domain/period.ts'
import type { Day } from '../../contract/scalars.ts'
import { ledgerWords } from '../../i18n/ledgerWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { countsOf, type StatusCount, sumOf, toldApart } from './counted.ts'
import type { Entry } from './entry.ts'
import styles from './TargetsPage.module.css'

/** How the targets stand in one sentence: counts by status, what cannot be judged apart, no means. */
export const LedgerSentence = memo(function LedgerSentence({
  entries,
  scope,
  day,
}: {
  entries: readonly Entry[]
  /** The chosen sectors in words; empty for all. */
  scope: string
  day: Day
}) {
  const { lang, w } = useWords()
  const t = ledgerWords[lang]
  const { told, untold } = toldApart(countsOf(entries))
  const inWords = (counts: readonly StatusCount[]) =>
    counts.length === 0
      ? null
      : {
          count: formatCount(sumOf(counts)),
          parts: t.counted(
            counts.map(({ status, count }) => [w.status[status], formatCount(count)]),
          ),
        }
  const overridden = entries.filter(({ row }) => row.override).length
  return (
    <p className={styles.sentence}>
      {entries.length === 0
        ? t.noneInForce(dateText(day, lang))
        : t.sentence(
            scope,
            formatCount(entries.length),
            inWords(told),
            inWords(untold),
            overridden > 0 ? formatCount(overridden) : null,
          )}
    </p>
  )
})
