import * as z from 'zod/mini'
import { Bound } from '../figure/observation.ts'
import { Bilingual, Day, Id, Year } from '../scalars.ts'

/** `floor` 确保 · `stretch` 力争 · `plan` a goal without such a word · `expected` 预期. */
export const Tier = z.enum(['floor', 'stretch', 'plan', 'expected'])
export type Tier = z.infer<typeof Tier>

/** Where the way to a target begins, and the day from which that was known. */
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
  /** What the target counts, where that differs from what the figures of its indicator count. */
  scope: z.nullable(Bilingual),
  /** The target of the same due date that this one states again: both are shown, one is counted. */
  restates: z.nullable(Id),
}

export const Target = z.strictObject({
  ...glance,
  indicator: Id,
  region: Id,
  /** Where the period of the target began, as known when it was set. */
  baseline: z.nullable(Baseline),
  source: Id,
  asPublished: z.string(),
  supersedes: z.nullable(Id),
  note: z.nullable(Bilingual),
})
export type Target = z.infer<typeof Target>

/** What judging and drawing a target needs; its wording and note come with its evidence. */
export const TargetGlance = z.strictObject(glance)
export type TargetGlance = z.infer<typeof TargetGlance>
