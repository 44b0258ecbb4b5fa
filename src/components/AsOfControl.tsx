import { useNavigate } from 'react-router'
import { Day } from '../contract/scalars.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

const earliest = '2012-01-01'

/** Chooses the day as known on which everything is shown. The latest day is no choice at all. */
export function AsOfControl({
  day,
  latestDay,
  toDay,
}: {
  day: Day | null
  latestDay: Day | null
  toDay: (day: Day | null) => string
}) {
  const { w } = useWords()
  const navigate = useNavigate()
  const choose = (text: string) => {
    const chosen = Day.safeParse(text)
    if (!chosen.success || chosen.data < earliest || chosen.data === day) return
    void navigate(toDay(latestDay !== null && chosen.data >= latestDay ? null : chosen.data))
  }
  return (
    <label className={styles.field}>
      <span>{w.asOf}</span>
      <input
        type="date"
        className={styles.input}
        defaultValue={day ?? ''}
        min={earliest}
        max={latestDay ?? undefined}
        onBlur={(event) => choose(event.target.value)}
        onChange={(event) => choose(event.target.value)}
      />
    </label>
  )
}
