import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { failureKindOf } from '../api/failureKind.ts'
import type { Refresh } from '../components/RefreshContext.ts'

/** Fetches again what the page shows, which stays in sight meanwhile; answers with what failed, or null. */
export function useRefresh(): Refresh {
  const client = useQueryClient()
  return useCallback(async () => {
    try {
      await client.refetchQueries(
        // Parts of the app are no data.
        { type: 'active', predicate: ({ queryKey }) => queryKey[0] !== 'chunk' },
        { throwOnError: true },
      )
      return null
    } catch (error) {
      return failureKindOf(error)
    }
  }, [client])
}
