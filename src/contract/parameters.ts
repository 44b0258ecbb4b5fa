import * as z from 'zod/mini'
import { Day, Id } from './scalars.ts'

/** Answers speak of what was known on this day; left out, of the latest record. */
export const asOf = { asOf: z.optional(Day) }

export const byId = z.strictObject({ id: Id })
