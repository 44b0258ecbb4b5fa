import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { Indicator } from './indicator.ts'
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

function detailOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    ...answerDays,
    indicator: Indicator,
    readings: z.array(reading),
    targets: z.array(TargetGlance),
    lights: z.array(Light),
    sources: z.array(SourceGlance),
  })
}

/** One indicator with Nanjing's readings as known on the day, the targets in force and their lights. */
export const IndicatorDetail = detailOf(Reading)
export type IndicatorDetail = z.infer<typeof IndicatorDetail>
export const IndicatorDetailAsRead = detailOf(orBroken(Reading))
export type IndicatorDetailAsRead = z.infer<typeof IndicatorDetailAsRead>
