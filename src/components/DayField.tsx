import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Day } from '../contract/scalars.ts'
import { dayOfText } from '../domain/figure/dayOfText.ts'
import { dateText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import { Field } from '../ui/Field.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import styles from './DayField.module.css'

/** Before it, the board has no data. */
export const earliestDay = '2012-01-01'

/**
 * A day as the office writes it. What is typed is taken by Enter and on leaving the field, and Escape takes it back;
 * what is no day stays, with a message.
 */
export function DayField({
  label,
  name,
  day,
  latest,
  onChoose,
  children,
}: {
  label: string
  name?: string
  /** The day chosen; null while it is not known. */
  day: Day | null
  latest?: Day | undefined
  onChoose: (day: Day) => void
  /** Stands over the end of the field. */
  children?: ReactNode
}) {
  const { lang, w } = useText()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [issue, setIssue] = useState<string | null>(null)
  const shown = day === null ? '' : dateText(day, lang)
  /** The text that nothing has to be done about. */
  const settled = useRef(shown)
  const settle = (text: string) => {
    settled.current = text
    if (input.current) input.current.value = text
    setIssue(null)
  }
  useLayoutEffect(() => {
    if (settled.current !== shown) settle(shown)
  }, [shown])

  const choose = () => {
    const typed = input.current?.value.trim() ?? ''
    if (typed === settled.current) return
    if (typed === '') return settle(shown)
    const chosen = dayOfText(typed)
    if (chosen === null) return setIssue(w.dayUnknown(typed, dateText('2026-02-02', lang)))
    if (chosen < earliestDay) return setIssue(w.dayTooEarly(dateText(earliestDay, lang)))
    if (latest && chosen > latest) return setIssue(w.dayTooLate(dateText(latest, lang)))
    settle(dateText(chosen, lang))
    if (chosen !== day) onChoose(chosen)
  }
  return (
    <span className={styles.place}>
      <Field label={label}>
        <TextInput
          ref={input}
          className={styles.input}
          name={name}
          defaultValue={shown}
          autoComplete="off"
          maxLength={40}
          aria-invalid={issue !== null}
          aria-describedby={issue === null ? undefined : id}
          onBlur={choose}
          onChange={() => setIssue(null)}
          onKeyDown={({ key, nativeEvent }) => {
            // Enter and Escape of an input method end a word, not the field.
            if (nativeEvent.isComposing) return
            if (key === 'Enter') choose()
            if (key === 'Escape') settle(shown)
          }}
        />
      </Field>
      {children}
      {issue !== null && (
        <span id={id} role="alert" className={styles.issue}>
          {issue}
        </span>
      )}
    </span>
  )
}
