import type { KeyboardEvent, Ref } from 'react'
import { searchWords } from '../i18n/app/searchWords.ts'
import { useText } from '../i18n/words.tsx'
import { ComboboxInput } from '../ui/ComboboxInput.tsx'
import { SearchClose } from './SearchClose.tsx'
import styles from './SearchNames.module.css'

/** The field of the search; the focus stays in it while the keys walk the list of results. */
export function SearchInput({
  ref,
  typed,
  active,
  open,
  onType,
  onKeyDown,
}: {
  ref: Ref<HTMLInputElement>
  typed: string
  /** The id of the marked option. */
  active: string | undefined
  /** Whether there are results. */
  open: boolean
  onType: (text: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}) {
  const { t } = useText(searchWords)
  return (
    <div className={styles.field}>
      <svg className={styles.glass} viewBox="0 0 20 20" aria-hidden="true">
        <path d="M9 3.5a5.5 5.5 0 110 11 5.5 5.5 0 010-11zM13 13l4 4" />
      </svg>
      <ComboboxInput
        ref={ref}
        className={styles.input}
        label={t.prompt}
        list="search-list"
        open={open}
        active={active}
        placeholder={t.prompt}
        value={typed}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
      />
      <SearchClose />
    </div>
  )
}
