import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { IndicatorGlance } from '../indicator/indicator.ts'
import { MilestoneStep } from '../milestone/milestoneStep.ts'
import { Reading } from '../figure/observation.ts'
import { Bilingual, Id } from '../scalars.ts'
import { SourceGlance } from '../source/source.ts'
import { Light } from '../target/status.ts'
import { TargetGlance } from '../target/target.ts'

/** One indicator with Nanjing's readings, oldest first, the targets in force and their lights. */
export function cardFields<R extends z.ZodMiniType>(reading: R) {
  return {
    indicator: IndicatorGlance,
    readings: z.array(reading),
    targets: z.array(TargetGlance),
    lights: z.array(Light),
  }
}

function overviewOf<C extends z.ZodMiniType>(card: C) {
  return z.strictObject({
    ...answerDays,
    /** The sectors that the answer is filtered by; empty is the whole city. */
    filter: z.array(Id),
    sectors: z.array(z.strictObject({ id: Id, name: Bilingual, indicators: z.int() })),
    themes: z.array(z.strictObject({ id: Id, name: Bilingual })),
    /** `all` on the board; `chosen` by the filter, with a card or without; `withoutData` of these without a figure. */
    indicators: z.strictObject({ all: z.int(), chosen: z.int(), withoutData: z.int() }),
    cards: z.array(card),
    milestones: z.array(MilestoneStep),
    sources: z.array(SourceGlance),
  })
}

/** One indicator as a card shows it. */
export const Card = z.strictObject(cardFields(Reading))
export type Card = z.infer<typeof Card>

/** All that the first screen shows. */
export const Overview = overviewOf(Card)
export type Overview = z.infer<typeof Overview>

/** The same answer as the client reads it: a figure or card that is invalid does not fail the rest. */
export const CardAsRead = z.strictObject(cardFields(orBroken(Reading)))
export const OverviewAsRead = overviewOf(orBroken(CardAsRead))
export type CardAsRead = z.infer<typeof CardAsRead>
export type OverviewAsRead = z.infer<typeof OverviewAsRead>
