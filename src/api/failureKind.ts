import { ApiError, type Failure } from './apiError.ts'
import { ChunkError } from './chunk.ts'

/** What kind of failure an error is, for the words that explain it. */
export type FailureKind = Failure | 'chunk' | 'crash'

export function failureKindOf(error: unknown): FailureKind {
  if (error instanceof ApiError) return error.failure
  return error instanceof ChunkError ? 'chunk' : 'crash'
}
