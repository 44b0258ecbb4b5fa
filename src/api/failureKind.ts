import { ApiError, type Failure } from './apiError.ts'
import { ChunkError } from './chunk.ts'

/** The kind of a failure, which decides the words that explain it. */
export type FailureKind = Failure | 'chunk' | 'crash'

const passing: readonly FailureKind[] = [
  'unreachable',
  'timeout',
  'server',
  'busy',
  'gateway',
  'empty',
  'chunk',
]

/** Whether a failure of this kind may pass by itself, so that automatic retries make sense. */
export function passesByItself(kind: FailureKind): boolean {
  return passing.includes(kind)
}

export function failureKindOf(error: unknown): FailureKind {
  if (error instanceof ApiError) return error.failure
  return error instanceof ChunkError ? 'chunk' : 'crash'
}
