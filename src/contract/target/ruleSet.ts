import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'
import { Status, Tone } from './status.ts'

const percentagePoints = z.number()

/**
 * How much of a target's period has passed, one method for each indicator. A `plan` says which percentage
 * should be reached by which day; a `given` percentage is entered with its source.
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

/** All settings by which targets are judged. A change of a rule is a new version. */
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
    /** Slow rather than behind: a ratio of completion to elapsed share of at least this, */
    pace: z.number(),
    /** or a gap (completion minus elapsed share) of at least this. */
    gap: percentagePoints,
  }),
  /** Above this many days from the last record to the day of judging, the page warns that records are old. */
  recordsOldDays: z.int(),
  /** Days of delay up to which a milestone is slow rather than late. */
  milestoneSlowDays: z.int(),
  /** Spending: the largest distance from the elapsed share, on either side, that is on pace, or slow. */
  spending: z.strictObject({ onPace: percentagePoints, slow: percentagePoints }),
  /** Ids of spending indicators, where ahead is no better than behind. */
  spendingIndicators: z.array(Id),
  elapsed: z.strictObject({
    standard: ElapsedMethod,
    /** By indicator id. */
    byIndicator: z.record(z.string(), ElapsedMethod),
  }),
  /** The colour of each status. */
  tones: z.record(Status, Tone),
})
export type RuleSet = z.infer<typeof RuleSet>
