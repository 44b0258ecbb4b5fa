import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { SearchEntry } from './searchEntries.ts'
import type { Recent } from './searchRecent.ts'
import { sectionsOf } from './searchSections.ts'

/** What is found for the text that was typed, if need be in Simplified characters, in which names are written. */
export function useFound(
  typed: string,
  entries: readonly SearchEntry[],
  own: readonly SearchEntry[],
  recent: Recent,
) {
  const asTyped = useMemo(
    () => sectionsOf(typed, entries, own, recent),
    [typed, entries, own, recent],
  )
  const { data: simplified = typed } = useQuery({
    queryKey: ['simplified', typed],
    queryFn: async () => {
      const { Converter } = await import('opencc-js/t2cn')
      return Converter({ from: 't', to: 'cn' })(typed)
    },
    // The table of characters is larger than the search, so it is loaded only for Chinese that is not found.
    enabled: asTyped.total === 0 && /\p{Script=Han}/u.test(typed),
    staleTime: Infinity,
    retry: false,
  })
  return useMemo(
    () => (simplified === typed ? asTyped : sectionsOf(simplified, entries, own, recent)),
    [simplified, typed, asTyped, entries, own, recent],
  )
}
