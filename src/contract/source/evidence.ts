import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { IndicatorGlance } from '../indicator/indicator.ts'
import { KnownObservation } from '../figure/observation.ts'
import { Bilingual } from '../scalars.ts'
import { Source } from './source.ts'
import { KnownTarget } from '../target/target.ts'

const Statement = z.strictObject({ observation: KnownObservation, source: Source })
export type Statement = z.infer<typeof Statement>

/** Who published a figure, when and in which words; who agrees or disagrees, and what it replaced. */
export const ObservationEvidence = z.strictObject({
  ...answerDays,
  indicator: IndicatorGlance,
  definition: Bilingual,
  observation: KnownObservation,
  source: Source,
  agreeing: z.array(Source),
  conflicts: z.array(Statement),
  earlier: z.array(Statement),
})
export type ObservationEvidence = z.infer<typeof ObservationEvidence>

/** Who set a target, in which words, and the targets it replaced, newest first. */
export const TargetEvidence = z.strictObject({
  ...answerDays,
  indicator: IndicatorGlance,
  target: KnownTarget,
  source: Source,
  replaced: z.array(z.strictObject({ target: KnownTarget, source: Source })),
})
export type TargetEvidence = z.infer<typeof TargetEvidence>
