import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { KnownIndicator } from '../indicator/indicator.ts'
import { KnownObservation } from './observation.ts'
import { Source } from '../source/source.ts'

function recordsOf<O extends z.ZodMiniType>(observation: O) {
  return z.strictObject({
    ...answerDays,
    indicator: KnownIndicator,
    observations: z.array(observation),
    sources: z.array(Source),
  })
}

/** Every statement recorded for one indicator, all regions and revisions, as known on the day. */
export const Records = recordsOf(KnownObservation)
export type Records = z.infer<typeof Records>
export const RecordsAsRead = recordsOf(orBroken(KnownObservation))
export type RecordsAsRead = z.infer<typeof RecordsAsRead>
