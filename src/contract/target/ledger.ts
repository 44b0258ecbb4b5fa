import * as z from 'zod/mini'
import { answerDays } from '../http/answerDays.ts'
import { orBroken } from '../http/broken.ts'
import { Aliases, IndicatorGlance, Pinyin } from '../indicator/indicator.ts'
import { Reading } from '../figure/observation.ts'
import { Bilingual, Id } from '../scalars.ts'
import { Source } from '../source/source.ts'
import { Override } from './status.ts'
import { KnownTarget } from './target.ts'

function entryOf<R extends z.ZodMiniType>(reading: R) {
  return z.strictObject({
    indicator: IndicatorGlance,
    pinyin: Pinyin,
    aliases: z.optional(Aliases),
    /** Whether the indicator is one of the headline indicators; unknown in what was kept before this field. */
    headline: z.optional(z.boolean()),
    region: z.strictObject({ id: Id, name: Bilingual }),
    readings: z.array(reading),
    targets: z.array(KnownTarget),
    overrides: z.array(Override),
  })
}

function ledgerOf<E extends z.ZodMiniType>(entry: E) {
  return z.strictObject({
    ...answerDays,
    entries: z.array(entry),
    /** Where the targets and the figures of their indicators were read. */
    sources: z.array(Source),
  })
}

/**
 * The targets of one indicator and region in force on the day, with the readings they are judged on,
 * oldest first, and the overrides in force on the day.
 */
export const LedgerEntry = entryOf(Reading)
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** Every target in force on the day, city and districts. */
export const Ledger = ledgerOf(LedgerEntry)
export type Ledger = z.infer<typeof Ledger>

/** The same answer as the client reads it: a figure or entry that is invalid does not fail the rest. */
export const LedgerEntryAsRead = entryOf(orBroken(Reading))
export const LedgerAsRead = ledgerOf(orBroken(LedgerEntryAsRead))
export type LedgerEntryAsRead = z.infer<typeof LedgerEntryAsRead>
export type LedgerAsRead = z.infer<typeof LedgerAsRead>

/** What one target is judged on. */
export const TargetCase = z.strictObject({
  ...answerDays,
  entry: LedgerEntry,
  sources: z.array(Source),
})
export type TargetCase = z.infer<typeof TargetCase>
