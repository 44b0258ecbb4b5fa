import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'

/** The day of judging, which may be before or after the last record; default: today in the city. */
export const asOf = { asOf: z.optional(Day) }

/** The query of a read that depends on nothing but the day. */
export const byDay = z.strictObject(asOf)

export const noParams = z.strictObject({})

export const byId = z.strictObject({ id: Id })
