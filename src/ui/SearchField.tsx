import { useState } from 'react'
import styles from './SearchField.module.css'

/** A field that answers as the reader types; what an input method has not finished composing waits. */
export function SearchField({
  label,
  hint,
  maxLength,
  query,
  onQuery,
}: {
  label: string
  hint: string
  maxLength: number
  query: string
  onQuery: (query: string) => void
}) {
  const [composed, setComposed] = useState<string | null>(null)
  const settle = (text: string) => {
    setComposed(null)
    onQuery(text)
  }
  return (
    <input
      type="search"
      className={styles.search}
      aria-label={label}
      placeholder={hint}
      maxLength={maxLength}
      autoComplete="off"
      spellCheck={false}
      value={composed ?? query}
      onChange={({ target, nativeEvent }) => {
        if ('isComposing' in nativeEvent && nativeEvent.isComposing) setComposed(target.value)
        else settle(target.value)
      }}
      onCompositionEnd={({ currentTarget }) => settle(currentTarget.value)}
    />
  )
}
