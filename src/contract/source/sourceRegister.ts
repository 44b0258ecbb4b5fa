import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { IndicatorGlance } from '../indicator/indicator.ts'
import { KnownObservation } from '../figure/observation.ts'
import { Bilingual, Id } from '../scalars.ts'
import { Source } from './source.ts'

/** Statements of one quantity, with its indicator and region. */
const StatementGroup = z.strictObject({
  indicator: IndicatorGlance,
  region: z.strictObject({ id: Id, name: Bilingual }),
  statements: z.array(KnownObservation),
})
export type StatementGroup = z.infer<typeof StatementGroup>

/** What was read from each source, and which statements are in conflict, were revised, or are ambiguous. */
export const SourceRegister = z.strictObject({
  ...answerDays,
  sources: z.array(
    z.strictObject({
      source: Source,
      /** How many figures, targets and steps of milestones were read there. */
      figures: z.int(),
      targets: z.int(),
      steps: z.int(),
      /** How many figures of other sources it confirms. */
      confirms: z.int(),
      indicators: z.array(z.strictObject({ id: Id, name: Bilingual })),
    }),
  ),
  /** Open conflicts: the preferred statement first. */
  conflicts: z.array(StatementGroup),
  /** Settled revisions: each chain from the oldest statement to the one that counts. */
  revisions: z.array(StatementGroup),
  /** Ambiguous statements: never shown as a plain figure. */
  unclear: z.array(StatementGroup),
})
export type SourceRegister = z.infer<typeof SourceRegister>
