import { useMemo } from 'react'
import type { Board } from '../../contract/board/board.ts'
import type { IndicatorCriteria } from './found.ts'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'

/** The filters of the address without unknown themes and sectors, memoized. */
export function useKnownIndicatorFilters(
  { sectors, theme, measure, status, trend, peers }: IndicatorsSearch,
  board: Pick<Board, 'sectors' | 'themes'>,
): IndicatorCriteria {
  const chosen = sectors.filter((id) => board.sectors.some((sector) => sector.id === id)).join(',')
  const known = board.themes.some(({ id }) => id === theme) ? theme : null
  return useMemo(
    () => ({
      sectors: chosen === '' ? [] : chosen.split(','),
      theme: known,
      measure,
      status,
      trend,
      peers,
    }),
    [chosen, known, measure, status, trend, peers],
  )
}
