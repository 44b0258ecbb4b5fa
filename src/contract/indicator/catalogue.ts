import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { Aliases, Pinyin } from './indicator.ts'
import { cardFields } from '../board/overview.ts'
import { Reading } from '../figure/observation.ts'
import { SourceGlance } from '../source/source.ts'

function rowOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    ...cardFields(reading),
    pinyin: Pinyin,
    aliases: z.optional(Aliases),
    /** How many sources the city's figures known on the day come from. */
    sources: z.int(),
    /** How many peer cities have a figure known on the day. */
    peers: z.int(),
  })
}

function catalogueOf<R extends z.ZodMiniType>(row: R) {
  return z.strictObject({ ...answerDays, rows: z.array(row), sources: z.array(SourceGlance) })
}

/** A row of the list of indicators: the fields of a card, and those for search and sorting. */
export const CatalogueRow = rowOf(Reading)
export type CatalogueRow = z.infer<typeof CatalogueRow>

/** All indicators; `sources` are those of the current figures. */
export const Catalogue = catalogueOf(CatalogueRow)
export type Catalogue = z.infer<typeof Catalogue>

/** The same answer as the client reads it: a figure or row that is invalid does not fail the rest. */
export const CatalogueRowAsRead = rowOf(orBroken(Reading))
export const CatalogueAsRead = catalogueOf(orBroken(CatalogueRowAsRead))
export type CatalogueRowAsRead = z.infer<typeof CatalogueRowAsRead>
export type CatalogueAsRead = z.infer<typeof CatalogueAsRead>
