import { useOpenSearch } from '../components/SearchContext.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './Rail.module.css'

/** Opens the search, and shows its keyboard shortcut. */
export function SearchButton() {
  const { w } = useText()
  const open = useOpenSearch()
  return (
    <Button
      look="bare"
      className={styles.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K"
      onClick={() => open('names')}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l4 4M8.5 3a5.5 5.5 0 1 0 .01 0" />
      </svg>
      <span>{w.search}</span> <kbd>Ctrl K</kbd>
    </Button>
  )
}
