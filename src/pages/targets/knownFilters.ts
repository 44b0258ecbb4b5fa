import { useMemo } from 'react'
import type { Board } from '../../contract/board/board.ts'
import type { TargetEntry } from './entry.ts'
import type { TargetFilters } from './found.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** The filters of the address without unknown sectors, themes and years, memoized. */
export function useKnownTargetFilters(
  { sectors, status, theme, year, tier }: TargetsSearch,
  board: Pick<Board, 'sectors' | 'themes'>,
  entries: readonly TargetEntry[],
): TargetFilters {
  const chosen = sectors.filter((id) => board.sectors.some((sector) => sector.id === id)).join(',')
  const knownTheme = board.themes.some(({ id }) => id === theme) ? theme : null
  const knownYear = useMemo(
    () => (entries.some(({ facets }) => facets.year === year) ? year : null),
    [entries, year],
  )
  return useMemo(
    () => ({
      sectors: chosen === '' ? [] : chosen.split(','),
      status,
      theme: knownTheme,
      year: knownYear,
      tier,
    }),
    [chosen, status, knownTheme, knownYear, tier],
  )
}
