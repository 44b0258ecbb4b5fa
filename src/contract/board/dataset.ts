import * as z from 'zod/mini'
import { Aliases, Pinyin } from '../indicator/indicator.ts'
import { Bilingual, Id } from '../scalars.ts'

export const Sector = z.strictObject({
  id: Id,
  name: Bilingual,
  summary: Bilingual,
  order: z.int(),
  pinyin: Pinyin,
  aliases: Aliases,
})
export type Sector = z.infer<typeof Sector>

export const Theme = z.strictObject({ id: Id, name: Bilingual, order: z.int() })
export type Theme = z.infer<typeof Theme>

export const Region = z.strictObject({
  id: Id,
  name: Bilingual,
  kind: z.enum(['city', 'peer-city', 'district', 'zone']),
  parent: z.nullable(Id),
  /** IANA time zone of the city; days begin at its midnight. */
  timeZone: z.optional(z.string()),
  pinyin: z.optional(Pinyin),
})
export type Region = z.infer<typeof Region>
