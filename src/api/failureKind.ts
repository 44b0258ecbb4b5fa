import { ApiError, type Failure } from './apiError.ts'
import { ChunkError } from './chunk.ts'

/** What kind of failure an error is, for the words that explain it. */
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

/** Whether a failure of this kind may pass without anybody doing something on this page. */
export function passesByItself(kind: FailureKind): boolean {
  return passing.includes(kind)
}

export function failureKindOf(error: unknown): FailureKind {
  if (error instanceof ApiError) return error.failure
  return error instanceof ChunkError ? 'chunk' : 'crash'
}
