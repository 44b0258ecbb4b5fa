import * as z from 'zod/mini'
import { Bilingual, Day, Id, PartialDate, Year } from './scalars.ts'

/** How the source limits the value: `over` is read as ≥, `under` as ≤, `about` allows no judgement. */
export const Bound = z.enum(['exact', 'over', 'under', 'about'])
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

/** One stated value, as `data/README.md` describes it. `value` is in the unit of the indicator. */
export const Observation = z.strictObject({
  ...observed,
  indicator: Id,
  asPublished: z.string(),
  corroboratedBy: z.array(Id),
  conflictsWith: z.array(Id),
  preferred: z.boolean(),
  note: z.nullable(Bilingual),
})
export type Observation = z.infer<typeof Observation>

/** Another statement of the same quantity: one that disagrees, or one that this value replaced. */
export const OtherStatement = z.strictObject(statement)
export type OtherStatement = z.infer<typeof OtherStatement>

/** The value to show for one period and basis, as known on a day, with what contradicts or precedes it. */
export const Reading = z.strictObject({
  ...observed,
  conflicts: z.array(OtherStatement),
  earlier: z.array(OtherStatement),
})
export type Reading = z.infer<typeof Reading>
