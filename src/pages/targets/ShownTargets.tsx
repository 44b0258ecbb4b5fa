import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../domain/format.ts'
import { dateText } from '../../domain/period.ts'
import { ledgerWords } from '../../i18n/ledgerWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { countsOf, mostUrgentFirst } from './counted.ts'
import type { Entry } from './entry.ts'
import styles from './TargetsPage.module.css'

/** As many statuses as are told; the chips have all. */
const most = 3

/** How many of all are shown and what of them is most urgent; said aloud as it changes (H18). */
export function ShownTargets({
  entries,
  all,
  broken,
  day,
}: {
  entries: readonly Entry[]
  all: number
  broken: number
  day: Day
}) {
  const { lang, w } = useWords()
  const t = ledgerWords[lang]
  const urgent = mostUrgentFirst(countsOf(entries)).slice(0, most)
  return (
    <p className={styles.shown} role="status">
      {t.shown(
        formatCount(entries.length),
        formatCount(all),
        t.counted(urgent.map(({ status, count }) => [w.status[status], formatCount(count)])),
        broken > 0 ? formatCount(broken) : null,
      )}
      <span className={styles.day}> · {w.judged(dateText(day, lang))}</span>
    </p>
  )
}
