import { RefusedError } from './refusedError.ts'
import type { Writing } from './writer.ts'

/** Milliseconds for which an answer is kept at least: a day. */
const keptFor = 86_400_000

/** A request with the key that its sender chose for it; `text` is all that it asks for. */
export type KeyedRequest = { key: string; text: string; at: Date }

/**
 * Runs a command, or returns the result of the same request with the same key; only results are kept, not
 * refusals. Throws a `RefusedError` for a key that came with another request.
 */
export async function once<T>(
  state: Writing,
  { key, text, at }: KeyedRequest,
  command: () => Promise<T>,
): Promise<T> {
  const before = await state.keptResult(key)
  if (!before) {
    const result = await command()
    await state.forgetResults(new Date(at.getTime() - keptFor).toISOString())
    await state.keepResult(key, { request: text, result: JSON.stringify(result) })
    return result
  }
  if (before.request !== text)
    throw new RefusedError('Idempotency-Key: it came with another request before')
  // It was written as JSON above.
  return JSON.parse(before.result) as T
}
