import * as z from 'zod/mini'
import { Bilingual, Day, Id, RecordedNote, PartialDate, Year } from '../scalars.ts'

/**
 * How the source bounds the value, in its own word: `over` 超过 and `at-least` 不少于 are read as ≥, `under` 不足
 * and `nearly` 近 as ≤; a `range` reaches to `upper`; `about` allows no judgement.
 */
export const Bound = z.enum(['exact', 'over', 'at-least', 'under', 'nearly', 'about', 'range'])
export type Bound = z.infer<typeof Bound>

export const Basis = z.enum(['year', 'edition', 'as-of', 'year-to-date', 'undated'])
export type Basis = z.infer<typeof Basis>

export const ObservationStatus = z.enum([
  'final',
  'provisional',
  'expected',
  'superseded',
  'ambiguous',
])
export type ObservationStatus = z.infer<typeof ObservationStatus>

const statement = {
  id: Id,
  value: z.number(),
  /** The upper end, where the bound is `range`, and only there. */
  upper: z.optional(z.number()),
  bound: Bound,
  status: ObservationStatus,
  recordedAt: Day,
}

const observed = {
  ...statement,
  region: Id,
  period: z.nullable(Year),
  basis: Basis,
  asOf: z.nullable(PartialDate),
  derived: z.nullable(z.strictObject({ formula: z.string() })),
  source: Id,
}

const recorded = {
  ...observed,
  indicator: Id,
  asPublished: z.string(),
  corroboratedBy: z.array(Id),
  conflictsWith: z.array(Id),
  preferred: z.boolean(),
  note: z.nullable(RecordedNote),
}

/** One stated value, as `data/README.md` describes it. `value` is in the unit of the indicator. */
export const Observation = z.strictObject(recorded)
export type Observation = z.infer<typeof Observation>

/** How many decimals the value is shown with, the same everywhere (H29). */
const printed = { digits: z.int().check(z.minimum(0)) }

/** An observation in an API response, as it was known on the day of judging. */
export const KnownObservation = z.strictObject({
  ...recorded,
  note: z.nullable(Bilingual),
  ...printed,
})
export type KnownObservation = z.infer<typeof KnownObservation>

/** Another statement of the same quantity: one that disagrees, or one that this value replaced. */
export const OtherStatement = z.strictObject({ ...statement, ...printed })
export type OtherStatement = z.infer<typeof OtherStatement>

/** The value to show for one period and basis as known on a day, with conflicting and earlier statements. */
export const Reading = z.strictObject({
  ...observed,
  ...printed,
  conflicts: z.array(OtherStatement),
  earlier: z.array(OtherStatement),
})
export type Reading = z.infer<typeof Reading>
