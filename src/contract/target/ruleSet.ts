import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'
import { Status, Tone } from './status.ts'

const percentagePoints = z.number()

/**
 * How much of a target's period has passed, one method for each indicator. A `plan` says which percentage
 * should be reached by which day; a `given` percentage is typed in with its source.
 */
export const ElapsedMethod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({ kind: z.literal('quarter') }),
  z.strictObject({ kind: z.literal('day') }),
  z.strictObject({ kind: z.literal('curve') }),
  z.strictObject({
    kind: z.literal('plan'),
    checkpoints: z.array(z.strictObject({ day: Day, percent: z.number() })),
    source: z.string(),
  }),
  z.strictObject({ kind: z.literal('given'), percent: z.number(), source: z.string() }),
])
export type ElapsedMethod = z.infer<typeof ElapsedMethod>

/** Everything about the lights that an office may set. A change of a rule is a new version. */
export const RuleSet = z.strictObject({
  version: z.string(),
  /**
   * Days after the due date within which a missing figure is awaited rather than overdue, for indicators
   * that name no release lag of their own.
   */
  releaseDays: z.int(),
  /** Months after which a figure from within a period is overdue, for indicators without a rhythm. */
  staleMonths: z.int(),
  /** Before this share of the period has passed it is too early to judge: numerator, denominator. */
  earlyShare: z.tuple([z.int(), z.int()]),
  slow: z.strictObject({
    /** At least this ratio of completion to elapsed share is slow rather than behind. */
    pace: z.number(),
    /** So is a gap of at least this. */
    gap: percentagePoints,
  }),
  /** Days from the last record to the day of judging above which the records are told to be old. */
  recordsOldDays: z.int(),
  /** Days of delay up to which a milestone is slow rather than late. */
  milestoneSlowDays: z.int(),
  /** Spending: as far from the elapsed share as this, on either side. */
  spending: z.strictObject({ onPace: percentagePoints, slow: percentagePoints }),
  /** The indicators that are spending, where ahead is no better than behind. */
  spendingIndicators: z.array(Id),
  elapsed: z.strictObject({
    standard: ElapsedMethod,
    /** By the id of the indicator. */
    byIndicator: z.record(z.string(), ElapsedMethod),
  }),
  /** Which colour tells which status. */
  tones: z.record(Status, Tone),
})
export type RuleSet = z.infer<typeof RuleSet>
