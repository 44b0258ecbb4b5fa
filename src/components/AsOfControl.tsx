import { useNavigate } from 'react-router'
import { Day } from '../contract/scalars.ts'
import { AddressForm } from '../ui/AddressForm.tsx'
import { Field } from '../ui/Field.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { useText } from '../i18n/words.tsx'

const earliest = '2012-01-01'
/** Limits a typed year to four digits; without a maximum, browsers take six. */
const latest = '9999-12-31'

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
  const navigate = useNavigate()
  const choose = (text: string) => {
    const chosen = Day.safeParse(text)
    if (!chosen.success || chosen.data < earliest || chosen.data === day) return
    void navigate(toDay(chosen.data === today ? null : chosen.data))
  }
  return (
    <AddressForm to={toDay(null)} submit={w.showChosen}>
      <Field label={w.judgedOn}>
        <TextInput
          type="date"
          name="asOf"
          defaultValue={day ?? ''}
          min={earliest}
          max={latest}
          onBlur={(event) => choose(event.target.value)}
          onChange={(event) => choose(event.target.value)}
        />
      </Field>
    </AddressForm>
  )
}
