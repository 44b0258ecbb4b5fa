import { useNavigate } from 'react-router'
import type { Day } from '../contract/scalars.ts'
import { periodEndsBefore } from '../domain/figure/periodEnds.ts'
import { dateText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { useText } from '../i18n/words.tsx'
import { AddressForm } from '../ui/AddressForm.tsx'
import { Menu } from '../ui/Menu.tsx'
import { MenuLink } from '../ui/MenuLink.tsx'
import { useGivesWay, WithoutScript } from '../ui/WithoutScript.tsx'
import styles from './DayControl.module.css'
import { DayField, earliestDay } from './DayField.tsx'

const calendar = 'M2.5 3.5h11v10h-11zM2.5 6.75h11M5.5 1.75v3.5m5-3.5v3.5'

/** Chooses a day of the address: typed, or the end of a period from a menu. */
export function DayControl({
  label,
  name,
  day,
  latest,
  before,
  toDay,
}: {
  label: string
  /** In the address. */
  name: string
  day: Day | null
  latest?: Day
  /** The menu has the ends of periods before this day; null while it is not known. */
  before: Day | null
  toDay: (day: Day | null) => string
}) {
  const { w } = useText()
  const navigate = useNavigate()
  const givesWay = useGivesWay()
  const ends = { before, day, toDay }
  return (
    <AddressForm to={toDay(null)} submit={w.showChosen}>
      <DayField
        label={label}
        name={name}
        day={day}
        latest={latest}
        onChoose={(chosen) => void navigate(toDay(chosen))}
      >
        <span className={styles.menu} {...givesWay}>
          <Menu compact label={w.choosePeriodEnd} icon={calendar} width={18}>
            {(close) => <PeriodEnds {...ends} onChoose={close} />}
          </Menu>
        </span>
      </DayField>
      <WithoutScript place="beside">
        <details className={styles.fold}>
          <summary>{w.choosePeriodEnd}</summary>
          <PeriodEnds {...ends} />
        </details>
      </WithoutScript>
    </AddressForm>
  )
}

function PeriodEnds({
  before,
  day,
  toDay,
  onChoose,
}: {
  before: Day | null
  day: Day | null
  toDay: (day: Day) => string
  onChoose?: () => void
}) {
  const { lang, w } = useText()
  const found = before === null ? [] : periodEndsBefore(before)
  return (
    <ul>
      {found
        .filter((end) => end.day >= earliestDay)
        .map((end) => (
          <li key={end.day}>
            <MenuLink to={toDay(end.day)} aria-current={end.day === day} onClick={onChoose}>
              <span>{grammar[lang].list(end.ends.map((kind) => w.periodEnds[kind]))}</span>
              <span>{dateText(end.day, lang)}</span>
            </MenuLink>
          </li>
        ))}
    </ul>
  )
}
