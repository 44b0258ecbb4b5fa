import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { tallyOfRows } from '../../domain/target/tally.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { countsText } from '../../narrative/tallySentence.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetEntry } from './entry.ts'
import styles from './TargetsPage.module.css'

/** How many of all targets are shown, and their status; announced when it changes (H18). */
export function ShownTargets({
  entries,
  inScope,
  all,
  broken,
  day,
}: {
  entries: readonly TargetEntry[]
  /** Those of the chosen sectors. */
  inScope: readonly TargetEntry[]
  /** The whole ledger. */
  all: readonly TargetEntry[]
  broken: number
  day: Day
}) {
  const { lang, t, w } = useText(ledgerWords)
  const whole = rowsOf(all)
  const tally = tallyOfRows(rowsOf(entries), whole)
  return (
    <p className={styles.shown} role="status">
      {t.shown(
        formatCount(tally.targets),
        formatCount(tallyOfRows(rowsOf(inScope), whole).targets),
        countsText(tally, lang),
        broken > 0 ? formatCount(broken) : null,
      )}
      <span className={styles.day}> · {w.judged(dateText(day, lang))}</span>
    </p>
  )
}

function rowsOf(entries: readonly TargetEntry[]) {
  return entries.map(({ row }) => row)
}
