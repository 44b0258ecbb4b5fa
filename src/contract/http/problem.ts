import * as z from 'zod/mini'

/** The body of every error response: RFC 9457 problem details. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.optional(z.string()),
  /** With 412: what is in force, as the command would answer it; null where nothing is. */
  current: z.optional(z.unknown()),
})
export type Problem = z.infer<typeof Problem>
