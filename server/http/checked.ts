import * as z from 'zod/mini'
import { issuesText } from '../../src/contract/http/issuesText.ts'
import { InvalidRequestError } from './problem.ts'

/** The input as the schema reads it. Throws an `InvalidRequestError` that lists what is wrong. */
export function checked<S extends z.ZodMiniType>(schema: S, input: unknown): z.output<S> {
  const result = z.safeParse(schema, input)
  if (!result.success) throw new InvalidRequestError(issuesText(result.error))
  return result.data
}
