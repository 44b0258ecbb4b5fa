import { useState } from 'react'
import { DayField } from '../../components/DayField.tsx'
import { kitWords } from '../../i18n/app/kitWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import styles from './KitPage.module.css'

export function KitFields() {
  const { t } = useText(kitWords)
  const [query, setQuery] = useState('')
  const [chosen, choose] = useState('')
  const [day, chooseDay] = useState('2026-02-02')
  const [kind, setKind] = useState('first')
  return (
    <>
      <Field label={t.name}>
        <TextInput defaultValue={t.first} />
      </Field>
      <Field label={t.empty}>
        <TextInput placeholder={t.hint} />
      </Field>
      <Field label={t.disabled}>
        <TextInput disabled defaultValue={t.second} />
      </Field>
      <DayField label={t.day} day={day} onChoose={chooseDay} />
      <SearchField
        label={t.search}
        hint={t.hint}
        maxLength={40}
        query={query}
        onQuery={setQuery}
        onLeave={setQuery}
      />
      {([false, true] as const).map((marked) => (
        <Field key={String(marked)} label={marked ? t.marked : t.theme}>
          <Select marked={marked} value={chosen} onChoose={choose}>
            <option value="">{t.all}</option>
            <optgroup label={t.theme}>
              <option value="first">{t.first}</option>
              <option value="second" disabled>
                {t.second}
              </option>
            </optgroup>
          </Select>
        </Field>
      ))}
      <Field label={t.hidden} place="hidden">
        <Select disabled value="" onChoose={choose}>
          <option value="">{t.disabled}</option>
        </Select>
      </Field>
      <Choice type="checkbox" defaultChecked>
        {t.tick}
      </Choice>
      <Choice type="checkbox">{t.untick}</Choice>
      <Choice type="checkbox" disabled>
        {t.disabled}
      </Choice>
      <fieldset className={styles.plain}>
        <legend className="sr-only">{t.radio}</legend>
        {(['first', 'second'] as const).map((one) => (
          <Choice
            key={one}
            look="chip"
            type="radio"
            name="kit-kind"
            checked={kind === one}
            onChange={() => setKind(one)}
          >
            {t[one]}
          </Choice>
        ))}
      </fieldset>
      <Field label={t.notes} place="above" className={styles.wide}>
        <TextArea rows={2} defaultValue={t.intro} />
      </Field>
    </>
  )
}
