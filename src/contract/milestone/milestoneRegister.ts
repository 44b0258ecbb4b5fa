import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { MilestoneEvent, MilestoneKind } from './milestone.ts'
import { Pinyin } from '../indicator/indicator.ts'
import { Bilingual, Id } from '../scalars.ts'
import { Source } from '../source/source.ts'

/** A laboratory, platform, project, policy or event with its steps as known on the day, undated ones first. */
export const MilestoneRecord = z.strictObject({
  id: Id,
  name: Bilingual,
  pinyin: Pinyin,
  kind: MilestoneKind,
  region: z.strictObject({ id: Id, name: Bilingual }),
  sectors: z.array(Id),
  /** Null on a day on which it was not known yet. */
  summary: z.nullable(Bilingual),
  note: z.nullable(Bilingual),
  events: z.array(MilestoneEvent),
})
export type MilestoneRecord = z.infer<typeof MilestoneRecord>

/** Every milestone of which a step was known on the day, and what each sector is about. */
export const MilestoneRegister = z.strictObject({
  ...answerDays,
  sectors: z.array(z.strictObject({ id: Id, name: Bilingual, summary: Bilingual })),
  milestones: z.array(MilestoneRecord),
  sources: z.array(Source),
})
export type MilestoneRegister = z.infer<typeof MilestoneRegister>
