import { useState } from 'react'
import type { FailureKind } from '../../api/failureKind.ts'
import type { Freshness } from './renewal.ts'

/** Why the last attempt failed, also while the next one is under way: words that come and go are not read. */
export function useLastFailure(failure: Freshness['failure']): FailureKind | null {
  const [last, setLast] = useState<FailureKind | null>(null)
  if (failure && failure.kind !== last) setLast(failure.kind)
  return failure?.kind ?? last
}
