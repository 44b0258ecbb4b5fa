import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { Region } from './dataset.ts'
import { Bilingual, Id } from '../scalars.ts'

/** What every page needs around its content: the days, and the names to filter and group by. */
export const Board = z.strictObject({
  ...answerDays,
  sectors: z.array(z.strictObject({ id: Id, name: Bilingual, indicators: z.int() })),
  themes: z.array(z.strictObject({ id: Id, name: Bilingual })),
  regions: z.array(z.omit(Region, { pinyin: true })),
})
export type Board = z.infer<typeof Board>
