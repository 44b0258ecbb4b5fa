import { createContext, use } from 'react'

/** What the search panel shows first: the names, or the list of keys. */
export type SearchPart = 'names' | 'keys'

/** Opens the search over all names. Provided by the app. */
export const SearchContext = createContext<((part: SearchPart) => void) | null>(null)

export function useOpenSearch(): (part: SearchPart) => void {
  const open = use(SearchContext)
  if (!open) throw new Error('Search is asked for outside of its host')
  return open
}
