import type { ReactNode } from 'react'
import { searchWords } from '../i18n/app/searchWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './SearchHints.module.css'

/** The foot of the list: its keys, and how many were found. */
export function SearchHints({ children }: { children: ReactNode }) {
  const { t } = useText(searchWords)
  const hints = [
    ['↑ ↓', t.hintMove],
    ['Enter', t.hintOpen],
    ['Esc', t.hintClose],
  ]
  return (
    <div className={styles.foot}>
      <p className={styles.hints} aria-hidden="true">
        {hints.map(([keys, does]) => (
          <span key={keys}>
            <kbd className={styles.key}>{keys}</kbd> {does}
          </span>
        ))}
      </p>
      <p role="status">{children}</p>
    </div>
  )
}
