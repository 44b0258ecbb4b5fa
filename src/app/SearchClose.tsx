import { useWords } from '../i18n/words.tsx'
import styles from './SearchClose.module.css'

/** Closes the dialog around it, for hands without an Escape key. */
export function SearchClose() {
  const { w } = useWords()
  return (
    <button
      type="button"
      className={styles.close}
      onClick={(event) => event.currentTarget.closest('dialog')?.close()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" />
      </svg>
      <span className="sr-only">{w.close}</span>
    </button>
  )
}
