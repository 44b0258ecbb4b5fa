import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { KnownIndicator, IndicatorGlance } from './indicator.ts'
import { Reading } from '../figure/observation.ts'
import { Bilingual, Id } from '../scalars.ts'
import { SourceGlance } from '../source/source.ts'
import { Light } from '../target/status.ts'
import { TargetGlance } from '../target/target.ts'

/** Indicators to choose from; `readings` counts those of Nanjing known on the day. */
export const IndicatorList = z.strictObject({
  ...answerDays,
  themes: z.array(z.strictObject({ id: Id, name: Bilingual })),
  indicators: z.array(
    z.strictObject({ id: Id, name: Bilingual, theme: Id, sectors: z.array(Id), readings: z.int() }),
  ),
})
export type IndicatorList = z.infer<typeof IndicatorList>

/** The growth that sources state of an indicator, as an indicator of its own, known on the day. */
function publishedGrowthOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    indicator: IndicatorGlance,
    readings: z.array(reading),
    sources: z.array(SourceGlance),
  })
}

function detailOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    ...answerDays,
    indicator: KnownIndicator,
    readings: z.array(reading),
    targets: z.array(TargetGlance),
    lights: z.array(Light),
    sources: z.array(SourceGlance),
    /** How many other cities have a figure that can be drawn beside those of Nanjing. */
    peers: z.int(),
    /** What sources state of its growth; null where no indicator has that. */
    publishedGrowth: z.nullable(publishedGrowthOf(reading)),
    /** Of a growth rate: the indicator whose growth it states; null where that is not told. */
    level: z.nullable(z.strictObject({ id: Id, name: Bilingual })),
  })
}

/** One indicator with Nanjing's readings as known on the day, the targets in force and their lights. */
export const IndicatorDetail = detailOf(Reading)
export type IndicatorDetail = z.infer<typeof IndicatorDetail>
export const IndicatorDetailAsRead = detailOf(orBroken(Reading))
export type IndicatorDetailAsRead = z.infer<typeof IndicatorDetailAsRead>
