import { useNavigate } from 'react-router'
import { Day } from '../contract/scalars.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

const earliest = '2012-01-01'
/** While a year is typed it may have more digits than any day has. */
const latest = '9999-12-31'

/** Chooses the day of judging, of which everything is shown. Today is no choice at all. */
export function AsOfControl({
  day,
  today,
  toDay,
}: {
  day: Day | null
  today: Day | null
  toDay: (day: Day | null) => string
}) {
  const { w } = useWords()
  const navigate = useNavigate()
  const choose = (text: string) => {
    const chosen = Day.safeParse(text)
    if (!chosen.success || chosen.data < earliest || chosen.data === day) return
    void navigate(toDay(chosen.data === today ? null : chosen.data))
  }
  return (
    <label className={styles.field}>
      <span>{w.judgedOn}</span>
      <input
        type="date"
        className={styles.input}
        defaultValue={day ?? ''}
        min={earliest}
        max={latest}
        onBlur={(event) => choose(event.target.value)}
        onChange={(event) => choose(event.target.value)}
      />
    </label>
  )
}
