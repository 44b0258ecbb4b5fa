import * as z from 'zod/mini'
import type { CommandEndpoint } from '../http/endpoint.ts'
import { byId } from '../http/parameters.ts'
import { Day } from '../scalars.ts'
import { Override, Status } from './status.ts'

/** Most characters of the reason for an override. */
export const longestReason = 500

/** What a person sets in place of the computed light of a target (P18). */
export const OverrideRequest = z.strictObject({
  status: Status,
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(longestReason),
      z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'no control characters'),
    ),
  /** The last day on which it is in force: after today, at most a year away. */
  until: Day,
})
export type OverrideRequest = z.infer<typeof OverrideRequest>

export const putOverride = {
  method: 'PUT',
  path: '/api/targets/:id/override',
  name: 'putOverride',
  summary: 'Sets the light of a target in place of the computed one, which stays beside it',
  params: byId,
  permission: 'override-lights',
  body: OverrideRequest,
  // A character has at most twelve bytes, as the two escapes of a surrogate pair.
  largestBody: 12 * longestReason + 200,
  response: Override,
} as const satisfies CommandEndpoint

export const deleteOverride = {
  method: 'DELETE',
  path: '/api/targets/:id/override',
  name: 'deleteOverride',
  summary: 'Takes back what was set in place of the computed light of a target',
  params: byId,
  permission: 'override-lights',
  body: null,
  largestBody: 0,
  response: null,
} as const satisfies CommandEndpoint
