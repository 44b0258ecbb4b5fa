import type { ReactNode } from 'react'
import { longestQuery } from '../paths/query.ts'
import { Button } from '../ui/Button.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import styles from './ListTools.module.css'
import type { TypedQuery } from './typedQuery.ts'

/** The search of a list, its filters and what clears them. */
export function ListTools({
  words,
  typed: { query, setQuery, settle },
  onClear,
  children,
  aside,
}: {
  words: { filters: string; search: string; searchHint: string; clear: string }
  typed: TypedQuery
  /** Null while nothing is filtered. */
  onClear: (() => void) | null
  /** The filters. */
  children?: ReactNode
  /** What stands at the other end of the row. */
  aside?: ReactNode
}) {
  return (
    <div role="search" className={styles.tools} aria-label={words.filters}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        maxLength={longestQuery}
        query={query}
        onQuery={setQuery}
        onLeave={settle}
      />
      {children}
      {onClear && <Button onClick={onClear}>{words.clear}</Button>}
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
