import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'

/** How a target stands, in the order in which statuses are told and counted. */
export const Status = z.enum([
  'met',
  'on-pace',
  'slow',
  'behind',
  'missed',
  'cannot-tell',
  'overdue-data',
  'awaiting',
  'too-early',
])
export type Status = z.infer<typeof Status>

/** A colour for statuses; always beside a shape and a word. */
export const Tone = z.enum(['met', 'track', 'risk', 'off', 'none'])
export type Tone = z.infer<typeof Tone>

/** Why a target cannot be judged, or why its light waits. */
export const Reason = z.enum([
  'bound',
  'approximate',
  'method-break',
  'conflict',
  'unclear',
  'expected',
  'provisional',
  'scope',
  'no-baseline',
  'zero-target',
  'stale',
  'no-curve',
])
export type Reason = z.infer<typeof Reason>

/** A person's light in place of the computed one, which stays visible beside it. */
export const Override = z.strictObject({
  target: Id,
  status: Status,
  by: z.string(),
  reason: z.string(),
  setAt: Day,
  /** The last day on which it counts. */
  until: Day,
})
export type Override = z.infer<typeof Override>

/** The light of a target in force: what the engine computed, on which figure, and who overrides it. */
export const Light = z.strictObject({
  target: Id,
  status: Status,
  reason: z.nullable(Reason),
  reading: z.nullable(Id),
  override: z.nullable(Override),
})
export type Light = z.infer<typeof Light>
