import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'

/** The day of judging, earlier or later than the last record; left out, today in the city. */
export const asOf = { asOf: z.optional(Day) }

export const byId = z.strictObject({ id: Id })
