import { startTransition, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import styles from './SearchField.module.css'

/**
 * A field that searches while the reader types, except during composition by an input method. The field
 * itself updates at once, however long the search takes.
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
  /** Called in a transition. */
  onQuery: (query: string) => void
  /** Called on blur, with the text of the field. */
  onLeave: (query: string) => void
}) {
  const [ahead, setAhead] = useState<string | null>(null)
  const frame = useRef(0)
  const field = useRef<HTMLInputElement>(null)
  const ask = (text: string) => {
    setAhead(text)
    // The search starts only after the letter is painted, and not at all if another letter follows before.
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() =>
      startTransition(() => {
        setAhead(null)
        onQuery(text)
      }),
    )
  }
  // What was typed before the app ran stands in the field, and is searched for as well.
  const takeOver = useEffectEvent(() => {
    const typed = field.current?.value ?? query
    if (typed !== query) ask(typed)
  })
  useLayoutEffect(() => takeOver(), [])
  return (
    <input
      ref={field}
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
