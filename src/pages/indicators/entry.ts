import { type Broken, isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueRowAsRead } from '../../contract/indicator/catalogue.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Bilingual, Day } from '../../contract/scalars.ts'
import { dataDayOf } from '../../domain/figure/dataAge.ts'
import { prepared } from '../../domain/search/nameKeys.ts'
import { currentOf, type Standing, standingsOf } from '../../domain/target/standing.ts'

export type IndicatorFacet = 'theme' | 'measure' | 'status' | 'trend' | 'peers'

/** A row of the list, computed once for each answer. */
export type IndicatorEntry = {
  indicator: IndicatorGlance
  name: Bilingual
  pinyin: CatalogueRowAsRead['pinyin']
  aliases: CatalogueRowAsRead['aliases']
  readings: readonly Reading[]
  /** A figure that breaks the contract; nothing is judged or computed then. */
  broken: Broken | null
  current: Reading | null
  standings: readonly Standing[]
  sources: number
  /** The number of cities with a comparable figure. */
  peers: number
  /** The last day that the current figure covers. */
  dataDay: Day | null
}

/** The rows that keep the contract, ready to be searched. */
export function indicatorEntriesOf(
  rows: readonly (CatalogueRowAsRead | Broken)[],
): readonly IndicatorEntry[] {
  return wholeOf(rows).map((row) => prepared(entryOf(row)))
}

function entryOf(row: CatalogueRowAsRead): IndicatorEntry {
  const { indicator, pinyin, aliases, targets, lights, sources, peers } = row
  const broken = row.readings.find(isBroken) ?? null
  const readings = wholeOf(row.readings)
  const current = broken ? null : currentOf(readings)
  const standings = broken ? [] : standingsOf([{ indicator, readings, targets, lights }])
  return {
    indicator,
    name: indicator.name,
    pinyin,
    aliases,
    readings,
    broken,
    current,
    standings,
    sources,
    peers,
    dataDay: current && dataDayOf(current),
  }
}
