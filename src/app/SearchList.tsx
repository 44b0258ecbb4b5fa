import { type SyntheticEvent, useEffect } from 'react'
import type { CatalogueRowAsRead } from '../contract/indicator/catalogue.ts'
import { searchWords } from '../i18n/app/searchWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './SearchList.module.css'
import { optionId, SearchOption } from './SearchOption.tsx'
import type { SearchRow, SearchSection } from './searchSections.ts'

/** The list below the search field, in groups. The focus stays in the field (`aria-activedescendant`). */
export function SearchList({
  sections,
  latest,
  active,
  onMark,
  onPick,
}: {
  sections: SearchSection[]
  /** The list of indicators by id; empty until it is known. */
  latest: ReadonlyMap<string, CatalogueRowAsRead>
  active: string | null
  onMark: (key: string) => void
  onPick: (row: SearchRow) => void
}) {
  const { t } = useText(searchWords)
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const rowOf = ({ target }: SyntheticEvent) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null
    const rows = sections.flatMap((section) => section.rows)
    return rows.find(({ key }) => optionId(key) === option?.id)
  }
  return (
    // The field handles the keys, and keeps the focus even when a row is clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id="search-list"
      className={styles.list}
      role="listbox"
      tabIndex={-1}
      aria-label={t.results}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={(event) => {
        const row = rowOf(event)
        if (row) onMark(row.key)
      }}
      onClick={(event) => {
        const row = rowOf(event)
        if (row) onPick(row)
      }}
    >
      {sections.map(({ title, rows }) => (
        <div key={title} role="group" aria-labelledby={`search-group-${title}`}>
          <p id={`search-group-${title}`} className={styles.title} role="presentation">
            {t.groups[title]}
          </p>
          {rows.map((row) => (
            <SearchOption
              key={row.key}
              row={row}
              latest={row.entry.group === 'indicator' ? latest.get(row.entry.id) : undefined}
              active={row.key === active}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
