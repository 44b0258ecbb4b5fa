import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { Pinyin } from './indicator.ts'
import { cardFields } from '../board/overview.ts'
import { Reading } from '../figure/observation.ts'
import { SourceGlance } from '../source/source.ts'

function rowOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    ...cardFields(reading),
    pinyin: Pinyin,
    /** How many sources stand behind the city's figures known on the day. */
    sources: z.int(),
    /** How many peer cities have a figure known on the day. */
    peers: z.int(),
  })
}

function catalogueOf<R extends z.ZodMiniType>(row: R) {
  return z.strictObject({ ...answerDays, rows: z.array(row), sources: z.array(SourceGlance) })
}

/** An indicator as a row of the list of all: a card's content, and what it is found and sorted by. */
export const CatalogueRow = rowOf(Reading)
export type CatalogueRow = z.infer<typeof CatalogueRow>

/** All indicators; `sources` are those of the current figures. */
export const Catalogue = catalogueOf(CatalogueRow)
export type Catalogue = z.infer<typeof Catalogue>

/** The same answer as the client reads it: a broken figure or row spoils only its own place. */
export const CatalogueRowAsRead = rowOf(orBroken(Reading))
export const CatalogueAsRead = catalogueOf(orBroken(CatalogueRowAsRead))
export type CatalogueRowAsRead = z.infer<typeof CatalogueRowAsRead>
export type CatalogueAsRead = z.infer<typeof CatalogueAsRead>
