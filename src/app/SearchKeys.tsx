import { KeyList } from '../components/help/KeyList.tsx'
import { keyWords } from '../i18n/help/keyWords.ts'
import { useText } from '../i18n/words.tsx'
import { SearchClose } from './SearchClose.tsx'
import styles from './SearchKeys.module.css'

/** The keys of the board, in the search. */
export function SearchKeys() {
  const { t } = useText(keyWords)
  return (
    <>
      <header className={styles.head}>
        <h2 tabIndex={-1}>{t.title}</h2>
        <SearchClose />
      </header>
      {/* A scrolling region must be focusable, to scroll it by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.groups} role="region" tabIndex={0} aria-label={t.title}>
        <KeyList />
      </div>
    </>
  )
}
