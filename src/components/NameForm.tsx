import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import styles from './SavedViews.module.css'
import { longestName } from './savedViewStorage.ts'

/** A field for a name and the button that takes it. */
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
  /** What stands in the field at first. */
  name?: string
  focused?: boolean
  /** Answers whether the name was taken: then the field is emptied. */
  onName: (name: string) => boolean
  /** Leaves without a name: its button, and Escape in the field. */
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
          // Enter that ends a composition from pinyin belongs to the input method.
          if (event.nativeEvent.isComposing) {
            if (event.key === 'Enter') event.preventDefault()
          } else if (event.key === 'Escape' && cancel) {
            // What is around the form stays open.
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
