import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { Aliases, Pinyin } from '../indicator/indicator.ts'
import { Bilingual, Id } from '../scalars.ts'

const named = { id: Id, name: Bilingual, pinyin: Pinyin }

/** Everything that search finds by name, with its pinyin and aliases. */
export const Names = z.strictObject({
  ...answerDays,
  indicators: z.array(z.strictObject({ ...named, theme: Bilingual, aliases: z.optional(Aliases) })),
  sectors: z.array(z.strictObject({ ...named, aliases: Aliases })),
  milestones: z.array(z.strictObject(named)),
  /** The other regions that have figures, each with the indicators it has them for, in the published order. */
  regions: z.array(
    z.strictObject({
      ...named,
      pinyin: z.optional(Pinyin),
      kind: z.enum(['peer-city', 'district', 'zone']),
      indicators: z.array(Id).check(z.minLength(1)),
    }),
  ),
})
export type Names = z.infer<typeof Names>
