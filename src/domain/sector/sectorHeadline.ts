import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import { currentOf } from '../target/standing.ts'

/** The main figure of a sector, and its source. */
export type SectorHeadline = { row: CatalogueRow; reading: Reading; source: SourceGlance | null }

/**
 * The figure to show first: an exact and final one of an indicator with a target, if there is one; else one of
 * an indicator of this sector alone before a shared one, then the newest, then an exact and final one.
 * An ambiguous figure is never chosen; null where there is no other.
 */
export function sectorHeadlineOf(
  rows: readonly CatalogueRow[],
  sources: readonly SourceGlance[],
): SectorHeadline | null {
  const candidates = rows
    .flatMap((row) => {
      const reading = currentOf(row.readings)
      return reading && reading.status !== 'ambiguous' ? [{ row, reading }] : []
    })
    .sort((a, b) => -compared(rankOf(a), rankOf(b)))
  const [first] = candidates
  return first
    ? { ...first, source: sources.find(({ id }) => id === first.reading.source) ?? null }
    : null
}

/** Strings to compare in turn; the greater comes first. */
function rankOf({
  row: { indicator, targets },
  reading,
}: Omit<SectorHeadline, 'source'>): string[] {
  const firm = reading.bound === 'exact' && reading.status === 'final'
  return [
    targets.length > 0 && firm ? '1' : '0',
    indicator.sectors.length === 1 ? '1' : '0',
    reading.period ?? '',
    firm ? '1' : '0',
  ]
}

function compared(a: readonly string[], b: readonly string[]): number {
  const place = a.findIndex((one, at) => one !== b[at])
  return place < 0 ? 0 : (a[place] ?? '') < (b[place] ?? '') ? -1 : 1
}
