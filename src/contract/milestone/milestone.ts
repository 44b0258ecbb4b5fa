import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { Pinyin } from '../indicator/indicator.ts'
import { Bilingual, Id, RecordedNote, PartialDate } from '../scalars.ts'
import { Source } from '../source/source.ts'

const event = {
  date: z.nullable(PartialDate),
  precision: z.nullable(z.enum(['day', 'month', 'year'])),
  title: Bilingual,
  status: z.enum(['done', 'expected']),
  source: Id,
  asPublished: z.nullable(z.string()),
}
export const MilestoneEvent = z.strictObject(event)
export type MilestoneEvent = z.infer<typeof MilestoneEvent>

export const MilestoneKind = z.enum(['laboratory', 'platform', 'project', 'policy', 'event'])
export type MilestoneKind = z.infer<typeof MilestoneKind>

export const Milestone = z.strictObject({
  id: Id,
  name: Bilingual,
  /** Its day of record is that of the last step, where it tells of that one. */
  summary: RecordedNote,
  kind: MilestoneKind,
  region: Id,
  sectors: z.array(Id),
  events: z.array(MilestoneEvent),
  note: z.nullable(RecordedNote),
  pinyin: Pinyin,
})
export type Milestone = z.infer<typeof Milestone>

/** A milestone with each event and where it was read. */
export const MilestoneEvidence = z.strictObject({
  ...answerDays,
  milestone: z.extend(z.omit(Milestone, { events: true }), {
    summary: z.nullable(Bilingual),
    note: z.nullable(Bilingual),
  }),
  events: z.array(z.strictObject({ ...event, source: Source })),
})
export type MilestoneEvidence = z.infer<typeof MilestoneEvidence>
