import type { QueryClient } from '@tanstack/react-query'
import { boardQuery } from '../../api/boardQueries.ts'
import { recordsQuery } from '../../api/catalogueQueries.ts'
import { indicatorsQuery } from '../../api/indicatorQueries.ts'
import { compareItemsOf } from '../../domain/compare/compareItems.ts'
import { comparePartQuery } from './comparePartQuery.ts'
import { compareSearchOf } from '../../paths/compareSearch.ts'

/** Waits for the list of indicators and the records of the compared ones. */
export function compareLoader(client: QueryClient) {
  return async ({ request }: { request: Request }): Promise<null> => {
    const { asOf, items } = compareSearchOf(new URL(request.url).searchParams)
    void Promise.allSettled([client.query(comparePartQuery)])
    const [, list] = await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      client.query({ ...indicatorsQuery(asOf), staleTime: 'static' }),
    ])
    const known = compareItemsOf(items).filter(({ indicator }) =>
      list.indicators.some(({ id }) => id === indicator),
    )
    await Promise.all(
      known.map(({ indicator }) =>
        client.query({ ...recordsQuery(indicator, asOf), staleTime: 'static' }),
      ),
    )
    return null
  }
}
