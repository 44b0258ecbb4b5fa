import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import styles from './SavedViews.module.css'
import { longestName } from './savedViewStorage.ts'

/** A field for a name with its submit button. */
export function NameForm({
  label,
  hint,
  submit,
  name = '',
  focused = false,
  onName,
  cancel,
}: {
  label: string
  hint?: string
  submit: string
  /** The initial value. */
  name?: string
  focused?: boolean
  /** Returns whether the name was accepted; if so the field is cleared. */
  onName: (name: string) => boolean
  /** Cancels, by a button or by Escape in the field. */
  cancel?: { label: string; onCancel: () => void }
}) {
  const [typed, setTyped] = useState(name)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const trimmed = typed.trim()
        if (trimmed !== '' && onName(trimmed)) setTyped('')
      }}
    >
      <TextInput
        ref={focused ? selectAll : undefined}
        className={styles.input}
        aria-label={label}
        placeholder={hint}
        maxLength={longestName}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          // While pinyin is composed, Enter belongs to the input method and must not submit.
          if (event.nativeEvent.isComposing) {
            if (event.key === 'Enter') event.preventDefault()
          } else if (event.key === 'Escape' && cancel) {
            // Escape must not close the panel around the form too.
            event.stopPropagation()
            cancel.onCancel()
          }
        }}
      />
      <Button type="submit" disabled={typed.trim() === ''}>
        {submit}
      </Button>
      {cancel && (
        <Button look="text" onClick={cancel.onCancel}>
          {cancel.label}
        </Button>
      )}
    </form>
  )
}

function selectAll(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
