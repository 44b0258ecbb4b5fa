import { Link, useNavigate } from 'react-router'
import { Day } from '../../contract/scalars.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { monthsBefore } from './earlierDay.ts'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Field } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './SinceControl.module.css'

const earliest = '2012-01-01'

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
  const { t, w } = useText(changesWords)
  const navigate = useNavigate()
  const choose = (text: string) => {
    const chosen = Day.safeParse(text)
    if (!chosen.success || chosen.data < earliest || chosen.data >= day || chosen.data === since)
      return
    void navigate(toSince(chosen.data))
  }
  const presets: { name: string; to: Day }[] = [
    ...(seen === null ? [] : [{ name: t.lastSeen, to: seen }]),
    ...([1, 3, 12] as const).map((months) => ({
      name: t.monthsBefore[months],
      to: monthsBefore(day, months),
    })),
  ]
  return (
    <div className={styles.control}>
      <AddressForm to={toSince(null)} submit={w.showChosen}>
        <Field label={t.since}>
          <TextInput
            key={since}
            type="date"
            name="since"
            defaultValue={since}
            min={earliest}
            max={day}
            onBlur={(event) => choose(event.target.value)}
            onChange={(event) => choose(event.target.value)}
          />
        </Field>
      </AddressForm>
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
