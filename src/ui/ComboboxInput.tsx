import type { ComponentPropsWithRef } from 'react'
import { TextInput } from './TextInput.tsx'

/**
 * The field of a list that answers what is typed: the list keeps its rows, the field the focus. Keys that compose
 * Chinese from pinyin are the business of whoever handles the others.
 */
export function ComboboxInput({
  label,
  list,
  open,
  active,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type' | 'role' | 'list'> & {
  label: string
  /** The id of the list. */
  list: string
  /** Whether the list has rows. */
  open: boolean
  /** The id of the row that Enter takes. */
  active: string | undefined
}) {
  return (
    <TextInput
      look="bare"
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={list}
      aria-activedescendant={active}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      enterKeyHint="go"
      {...rest}
    />
  )
}
