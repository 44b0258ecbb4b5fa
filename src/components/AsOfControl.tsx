import type { Day } from '../contract/scalars.ts'
import { useText } from '../i18n/words.tsx'
import { DayControl } from './DayControl.tsx'

/** Chooses the day as of which everything is judged and shown. Choosing today clears the choice. */
export function AsOfControl({
  day,
  today,
  toDay,
}: {
  day: Day | null
  today: Day | null
  toDay: (day: Day | null) => string
}) {
  const { w } = useText()
  return (
    <DayControl
      label={w.judgedOn}
      name="asOf"
      day={day}
      before={today}
      toDay={(chosen) => toDay(chosen === today ? null : chosen)}
    />
  )
}
