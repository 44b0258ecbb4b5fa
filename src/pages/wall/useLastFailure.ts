import { useState } from 'react'
import type { FailureKind } from '../../api/failureKind.ts'
import type { Freshness } from './renewal.ts'

/** Why the last attempt failed, kept during the next attempt, so that the message does not flicker. */
export function useLastFailure(failure: Freshness['failure']): FailureKind | null {
  const [last, setLast] = useState<FailureKind | null>(null)
  if (failure && failure.kind !== last) setLast(failure.kind)
  return failure?.kind ?? last
}
