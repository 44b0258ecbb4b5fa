import { memo } from 'react'
import type { Bilingual, Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { ledgerStanding } from '../../narrative/ledgerStanding.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetEntry } from './entry.ts'
import styles from './TargetsPage.module.css'

/** The status of the targets in one sentence: their scope and counts by status, never averages. */
export const LedgerSentence = memo(function LedgerSentence({
  entries,
  all,
  unjudged,
  sectors,
  day,
}: {
  entries: readonly TargetEntry[]
  /** The whole ledger, of which the entries may be a part. */
  all: readonly TargetEntry[]
  /** The number of broken entries, which have no rows. */
  unjudged: number
  /** The names of the chosen sectors; empty for all. */
  sectors: readonly Bilingual[]
  day: Day
}) {
  const { lang, t } = useText(ledgerWords)
  const rows = entries.map(({ row }) => row)
  const scope = { of: sectors.length > 0 ? sectors : ('all' as const), filters: [] }
  const overridden = rows.filter(({ override }) => override).length
  return (
    <p className={styles.sentence}>
      {rows.length === 0 && unjudged === 0
        ? t.noneInForce(dateText(day, lang))
        : t.sentence(
            ledgerStanding(rows, { scope, all: all.map(({ row }) => row), unjudged }, lang),
            overridden > 0 ? formatCount(overridden) : null,
          )}
    </p>
  )
})
