import { memo } from 'react'
import type { CatalogueRowAsRead } from '../contract/indicator/catalogue.ts'
import { nameParts } from '../domain/search/nameSearch.ts'
import { htmlLanguage, otherLanguage } from '../i18n/languages.ts'
import { useText } from '../i18n/words.tsx'
import styles from './SearchOption.module.css'
import { alsoCalled } from './searchEntries.ts'
import type { SearchRow } from './searchSections.ts'
import { SearchValue } from './SearchValue.tsx'

export function optionId(key: string): string {
  return `search-${key}`
}

/** One row of the list. Memoized, so that it is not rendered again when an arrow key passes. */
export const SearchOption = memo(function SearchOption({
  row: { key, entry, match },
  latest,
  active,
}: {
  row: SearchRow
  /** The indicator in the list of indicators, once that is known. */
  latest: CatalogueRowAsRead | undefined
  active: boolean
}) {
  const { lang, say } = useText()
  const other = otherLanguage[lang]
  // If only the name in the other language matches, it is shown too, to explain the match.
  const byOther = match && match.ranges[lang].length === 0 && match.ranges[other].length > 0
  // What is found by another name alone says its other names.
  const byAlias = match && match.ranges.zh.length + match.ranges.en.length === 0
  const others = byAlias && entry.aliases ? say(alsoCalled(entry.aliases)) : ''
  const note = others || (entry.note && say(entry.note))
  return (
    // The field keeps the focus and handles the keys; the list handles the clicks.
    <div id={optionId(key)} className={styles.row} role="option" aria-selected={active}>
      <span className={styles.name}>
        <Marked text={say(entry.name)} ranges={match?.ranges[lang] ?? []} />
        {byOther && (
          <span className={styles.other} lang={htmlLanguage[other]}>
            {' '}
            <Marked text={entry.name[other]} ranges={match.ranges[other]} />
          </span>
        )}
      </span>
      {note && <span className={styles.note}> {note}</span>}
      {entry.group === 'indicator' && <SearchValue row={latest} />}
    </div>
  )
})

function Marked({ text, ranges }: { text: string; ranges: Parameters<typeof nameParts>[1] }) {
  let at = 0
  return nameParts(text, ranges).map(({ text: part, hit }) => {
    at += part.length
    return hit ? <mark key={at}>{part}</mark> : part
  })
}
