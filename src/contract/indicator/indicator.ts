import * as z from 'zod/mini'
import { Bilingual, Id, RecordedNote, PartialDate } from '../scalars.ts'

export const Measure = z.enum([
  'stock',
  'flow',
  'ratio',
  'rank',
  'record',
  'growth',
  'cumulative',
  'annual-list',
])
export type Measure = z.infer<typeof Measure>

/** A change of method: a line is cut after its last point at or before `between[0]`. `region` null: all regions. */
export const MethodBreak = z.strictObject({
  between: z.tuple([PartialDate, PartialDate]),
  reason: Bilingual,
  region: z.nullable(Id),
})
export type MethodBreak = z.infer<typeof MethodBreak>

/** How often an indicator is published. */
const Rhythm = z.enum(['month', 'quarter', 'half-year', 'year'])

/** Latin search keys of the Chinese name, lower case, without tones. */
export const Pinyin = z.strictObject({ initials: z.string(), full: z.string() })

/** What people call something besides its name; `pinyin` has the initials and the full pinyin of the Chinese ones. */
export const Aliases = z.strictObject({
  zh: z.array(z.string()),
  en: z.array(z.string()),
  pinyin: z.array(z.string()),
})
export type Aliases = z.infer<typeof Aliases>

const glance = {
  id: Id,
  name: Bilingual,
  unit: Bilingual,
  unitCode: z.string(),
  measure: Measure,
  direction: z.enum(['higher', 'lower']),
  rhythm: z.nullable(Rhythm),
  /** Days from the end of a period to the publication of its figure; null: the default of the rules. */
  releaseDays: z.nullable(z.int().check(z.minimum(0))),
  sectors: z.array(Id),
  theme: Id,
  decimals: z.int().check(z.minimum(0), z.maximum(3)),
  methodBreaks: z.array(MethodBreak),
}

/** What a card or a chart needs of an indicator; the definition is fetched separately. */
export const IndicatorGlance = z.strictObject(glance)
export type IndicatorGlance = z.infer<typeof IndicatorGlance>

const recorded = {
  ...glance,
  definition: Bilingual,
  headline: z.boolean(),
  notes: z.nullable(RecordedNote),
  pinyin: Pinyin,
  aliases: z.optional(Aliases),
  /** Of a growth rate: the indicator whose growth in a year it states, of the same definition. */
  growthOf: z.optional(Id),
}
export const Indicator = z.strictObject(recorded)
export type Indicator = z.infer<typeof Indicator>

/** An indicator in an API response, with the notes for its readers. */
export const KnownIndicator = z.strictObject({ ...recorded, notes: z.nullable(Bilingual) })
export type KnownIndicator = z.infer<typeof KnownIndicator>
