import { useWords } from '../i18n/words.tsx'
import styles from './PageBar.module.css'
import { useOpenSearch } from './SearchContext.ts'

/** Opens the search, and tells the key that does so too. */
export function SearchButton() {
  const { w } = useWords()
  const open = useOpenSearch()
  return (
    <button
      type="button"
      className={styles.control}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => open('names')}
    >
      {w.search} <kbd className={styles.key}>Ctrl K</kbd>
    </button>
  )
}
