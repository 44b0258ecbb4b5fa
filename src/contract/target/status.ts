import * as z from 'zod/mini'
import { Day, Id } from '../scalars.ts'

/** The status of a target, in the order in which lists and counts show them. */
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

/** A colour for statuses; always shown with a shape and a word. */
export const Tone = z.enum(['met', 'track', 'risk', 'off', 'none'])
export type Tone = z.infer<typeof Tone>

/** Why a target cannot be judged, or why its status is preliminary. */
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

/** A status set by a person in place of the computed one, which stays visible beside it. */
export const Override = z.strictObject({
  /** Of this setting: what is set anew has another one. */
  id: Id,
  target: Id,
  status: Status,
  by: z.string(),
  reason: z.string(),
  setAt: Day,
  /** The last day on which it is in force. */
  until: Day,
})
export type Override = z.infer<typeof Override>

/** The light of a target in force: the computed status, the id of the reading that decided, and any override. */
export const Light = z.strictObject({
  target: Id,
  status: Status,
  reason: z.nullable(Reason),
  reading: z.nullable(Id),
  override: z.nullable(Override),
})
export type Light = z.infer<typeof Light>
