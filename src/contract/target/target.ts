import * as z from 'zod/mini'
import { Bound } from '../figure/observation.ts'
import { Bilingual, Day, Id, RecordedNote, Year } from '../scalars.ts'

/** `floor` 确保 · `stretch` 力争 · `plan` a target without such a word · `expected` 预期. */
export const Tier = z.enum(['floor', 'stretch', 'plan', 'expected'])
export type Tier = z.infer<typeof Tier>

/** The value from which progress towards a target is measured; `recordedAt` is the day it became known. */
const Baseline = z.strictObject({
  period: Year,
  value: z.number(),
  bound: Bound,
  recordedAt: Day,
})

const glance = {
  id: Id,
  tier: Tier,
  value: z.number(),
  bound: Bound,
  due: Day,
  setAt: Day,
  /** What the target covers, where its scope differs from that of the indicator; null where it does not. */
  scope: z.nullable(Bilingual),
  /** The id of a target with the same due date that this one repeats: both are shown, one is counted. */
  restates: z.nullable(Id),
}

const recorded = {
  ...glance,
  indicator: Id,
  region: Id,
  /** The value at the start of the target's period; null where none is known. */
  baseline: z.nullable(Baseline),
  source: Id,
  asPublished: z.string(),
  supersedes: z.nullable(Id),
  note: z.nullable(RecordedNote),
}
export const Target = z.strictObject(recorded)
export type Target = z.infer<typeof Target>

/** A target in an API response, as it was known on the day of judging. */
export const KnownTarget = z.strictObject({ ...recorded, note: z.nullable(Bilingual) })
export type KnownTarget = z.infer<typeof KnownTarget>

/** What a card or a chart needs of a target; its wording and note are fetched with its evidence. */
export const TargetGlance = z.strictObject(glance)
export type TargetGlance = z.infer<typeof TargetGlance>
