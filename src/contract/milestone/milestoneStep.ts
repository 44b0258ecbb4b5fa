import * as z from 'zod/mini'
import { Bilingual, Id, PartialDate } from '../scalars.ts'

/** One step of a milestone in a list: `date` null where the source gives none. */
export const MilestoneStep = z.strictObject({
  milestone: Id,
  name: Bilingual,
  title: Bilingual,
  date: z.nullable(PartialDate),
  status: z.enum(['done', 'expected']),
})
export type MilestoneStep = z.infer<typeof MilestoneStep>
