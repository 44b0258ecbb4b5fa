import { useLocation } from 'react-router'
import type { SearchPart } from '../components/SearchContext.ts'
import { viewOf } from '../paths/viewSearch.ts'
import { searchWords } from '../i18n/app/searchWords.ts'
import { keyWords } from '../i18n/help/keyWords.ts'
import { useText } from '../i18n/words.tsx'
import { SearchDialog } from './SearchDialog.tsx'
import { SearchKeys } from './SearchKeys.tsx'
import { SearchNames } from './SearchNames.tsx'

/** The search over all names, or the list of keys. */
export function SearchPanel({ part, onClose }: { part: SearchPart; onClose: () => void }) {
  const { lang, t } = useText(searchWords)
  const view = viewOf(new URLSearchParams(useLocation().search))
  return (
    <SearchDialog label={part === 'names' ? t.search : keyWords[lang].title} onClose={onClose}>
      {part === 'names' ? <SearchNames view={view} /> : <SearchKeys />}
    </SearchDialog>
  )
}
