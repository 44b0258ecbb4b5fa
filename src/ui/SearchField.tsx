import { startTransition, useRef, useState } from 'react'
import styles from './SearchField.module.css'

/**
 * A field that answers as the reader types; what an input method has not finished composing waits. A letter
 * stands in the field at once, whatever work its answer makes.
 */
export function SearchField({
  label,
  hint,
  maxLength,
  query,
  onQuery,
  onLeave,
}: {
  label: string
  hint: string
  maxLength: number
  query: string
  /** Runs in a transition. */
  onQuery: (query: string) => void
  /** The field is left with this in it. */
  onLeave: (query: string) => void
}) {
  const [ahead, setAhead] = useState<string | null>(null)
  const frame = useRef(0)
  const ask = (text: string) => {
    setAhead(text)
    // From the frame of the letter on: its answer is not begun before, and not at all if another letter follows.
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() =>
      startTransition(() => {
        setAhead(null)
        onQuery(text)
      }),
    )
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
      value={ahead ?? query}
      onChange={({ target, nativeEvent }) => {
        if ('isComposing' in nativeEvent && nativeEvent.isComposing) setAhead(target.value)
        else ask(target.value)
      }}
      onCompositionEnd={({ currentTarget }) => ask(currentTarget.value)}
      onBlur={({ target }) => onLeave(target.value)}
    />
  )
}
