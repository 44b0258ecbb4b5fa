import type { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../../api/apiError.ts'
import { boardQuery } from '../../api/boardQueries.ts'
import {
  milestoneEvidenceQuery,
  observationEvidenceQuery,
  targetEvidenceQuery,
} from '../../api/evidenceQueries.ts'
import { targetCaseQuery } from '../../api/ledgerQueries.ts'
import type { Day } from '../../contract/scalars.ts'
import { type EvidenceRef, evidenceIn } from '../../paths/evidenceParams.ts'
import { viewOf } from '../../paths/viewSearch.ts'

/** Waits for the evidence that the address names; what it cannot name is missing. */
export function evidenceLoader(client: QueryClient) {
  return async ({
    request,
    params,
  }: {
    request: Request
    params: Record<string, string | undefined>
  }): Promise<null> => {
    const of = evidenceIn(params)
    if (!of) throw new ApiError('missing', 404, 'There is no such evidence')
    const { asOf } = viewOf(new URL(request.url).searchParams)
    await Promise.all([
      client.query({ ...boardQuery(asOf), staleTime: 'static' }),
      loaded(client, of, asOf),
    ])
    return null
  }
}

function loaded(client: QueryClient, { kind, id }: EvidenceRef, asOf: Day | null) {
  switch (kind) {
    case 'observation':
      return client.query({ ...observationEvidenceQuery(id, asOf), staleTime: 'static' })
    case 'target':
      return client.query({ ...targetEvidenceQuery(id, asOf), staleTime: 'static' })
    case 'milestone':
      return client.query({ ...milestoneEvidenceQuery(id, asOf), staleTime: 'static' })
    case 'status':
      return client.query({ ...targetCaseQuery(id, asOf), staleTime: 'static' })
  }
}
