import * as z from 'zod/mini'
import { Region } from './dataset.ts'
import { Bilingual, Day, Id } from './scalars.ts'

/** What every page needs around its content: the day, and the names to filter and group by. */
export const Board = z.strictObject({
  /** The day the answer speaks of: the one asked for, at most the day of the last record. */
  day: Day,
  latestDay: Day,
  sectors: z.array(z.strictObject({ id: Id, name: Bilingual, indicators: z.int() })),
  themes: z.array(z.strictObject({ id: Id, name: Bilingual })),
  regions: z.array(Region),
})
export type Board = z.infer<typeof Board>
