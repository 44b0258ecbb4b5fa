import * as z from 'zod/mini'

/** What every command may say beside its body. */
export const commandHeaders = z.object({
  'Idempotency-Key': z.optional(
    z
      .string()
      .check(
        z.regex(/^[!-~]{1,255}$/),
        z.describe(
          'Chosen anew for each change. The same request again with its key gets the same answer and changes nothing; another request with it is refused (422). Kept for a day.',
        ),
      ),
  ),
  'If-Match': z.optional(
    z
      .string()
      .check(
        z.describe(
          'The id, in quotation marks, of what the sender saw: if something else is in force by now, nothing is changed (412).',
        ),
      ),
  ),
  'If-None-Match': z.optional(
    z
      .string()
      .check(z.describe('`*` where the sender saw nothing in force: if something is, 412.')),
  ),
})
