import { Link } from 'react-router'
import { DayControl } from '../../components/DayControl.tsx'
import type { Day } from '../../contract/scalars.ts'
import { daysAfter } from '../../domain/figure/period.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { monthsBefore } from './earlierDay.ts'
import styles from './SinceControl.module.css'

/** Chooses the earlier day since which changes are listed. */
export function SinceControl({
  since,
  seen,
  day,
  toSince,
}: {
  since: Day
  /** The day of the data last seen on this device. */
  seen: Day | null
  /** The day of the ledger shown. */
  day: Day
  toSince: (since: Day | null) => string
}) {
  const { t } = useText(changesWords)
  const presets: { name: string; to: Day }[] = [
    ...(seen === null ? [] : [{ name: t.lastSeen, to: seen }]),
    ...([1, 3, 12] as const).map((months) => ({
      name: t.monthsBefore[months],
      to: monthsBefore(day, months),
    })),
  ]
  return (
    <div className={styles.control}>
      <DayControl
        label={t.since}
        name="since"
        day={since}
        latest={daysAfter(day, -1)}
        before={day}
        toDay={toSince}
      />
      <ul className={styles.presets} aria-label={t.presets}>
        {presets.map(({ name, to }) => (
          <li key={name}>
            <Link className={styles.preset} to={toSince(to)} aria-current={to === since}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
