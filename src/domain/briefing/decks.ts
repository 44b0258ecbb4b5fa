import type { Board } from '../../contract/board/board.ts'
import type { NewSlide, Slide } from '../../contract/briefing/briefing.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparisonSlide } from '../indicator/comparisonSlide.ts'
import { indicatorSlide } from '../indicator/indicatorSlide.ts'
import type { SectorStory } from '../sector/sectorStory.ts'
import { currentOf } from '../target/standing.ts'

const kept = { title: null, notes: '' } as const

/** The most slides of single indicators in a deck. */
const most = { city: 3, sector: 4 }

/** How many sectors have a story in the deck of the city: the first of the dataset, as it names its main ones first. */
const stories = 3

/** How many figures the slide of a sector's story shows. */
export const onStory = 3

/**
 * The city in up to twelve slides: headline figures, one indicator of each of the themes with the most targets and
 * figures, the stories of the main sectors, one comparison, the ledger, the milestones. `headline` are the indicators
 * of the first screen, in its order.
 */
export function cityDeck({
  rows,
  headline,
  sectors,
  peers,
  subtitle,
}: {
  rows: readonly CatalogueRow[]
  headline: readonly string[]
  /** Those with anything to tell, in the order of the dataset. */
  sectors: readonly string[]
  /** The indicator to compare, and with which other cities; null leaves the comparison out. */
  peers: Peers | null
  subtitle: string
}): NewSlide[] {
  const known = headline.filter((id) => rows.some(({ indicator }) => indicator.id === id))
  const weighty = rows
    .filter(({ indicator }) => known.includes(indicator.id) && drawable(indicator.id, rows))
    .sort((a, b) => weightOf(b) - weightOf(a))
  // The first of each theme, then others where there are too few themes.
  const themes = weighty.map(({ indicator }) => indicator.theme)
  const first = weighty.filter(({ indicator }, place) => themes.indexOf(indicator.theme) === place)
  const shown = [...new Set([...first, ...weighty])]
    .slice(0, most.city)
    // Shown in the order of the first screen.
    .sort((a, b) => known.indexOf(a.indicator.id) - known.indexOf(b.indicator.id))
  return [
    { kind: 'title', ...kept, subtitle },
    ...[known.slice(0, 6), known.slice(6, 12)]
      .filter((ids) => ids.length > 0)
      .map((indicators) => ({ kind: 'headline' as const, ...kept, indicators: [...indicators] })),
    ...shown.map((row) => indicatorSlide(row)),
    ...sectors.slice(0, stories).map((sector) => ({ kind: 'sector' as const, ...kept, sector })),
    ...(peers && peers.regions.length > 0 ? [comparisonSlide(peers.indicator, peers.regions)] : []),
    { kind: 'ledger', ...kept, sector: null },
    { kind: 'milestones', ...kept, sector: null },
  ]
}

/** One sector: its story, its indicators, its targets where it has any, its milestones. */
export function sectorDeck(
  { sector, rows, milestones, standings }: SectorStory,
  subtitle: string,
): NewSlide[] {
  const shown = [...rows]
    .filter(({ indicator }) => drawable(indicator.id, rows))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most.sector)
  // The slide of the story already shows the first `onStory` of them.
  const quoted = rows.filter((row) => quotable(row) !== null)
  const rest = quoted.length > onStory ? quoted.filter((row) => !shown.includes(row)) : []
  return [
    { kind: 'title', ...kept, subtitle },
    { kind: 'sector', ...kept, sector: sector.id },
    ...shown.map((row) => indicatorSlide(row)),
    ...chunks(
      rest.map(({ indicator }) => indicator.id),
      6,
    ).map((indicators) => ({ kind: 'headline' as const, ...kept, indicators })),
    ...(standings.some(({ target }) => target !== null)
      ? [{ kind: 'ledger' as const, ...kept, sector: sector.id }]
      : []),
    ...(milestones.length > 0 ? [{ kind: 'milestones' as const, ...kept, sector: sector.id }] : []),
  ]
}

/** Up to four indicators of `headline` of which other cities have figures, those with most cities first. */
export function comparableIndicators(
  rows: readonly Pick<CatalogueRow, 'indicator' | 'peers'>[],
  headline: readonly string[],
): string[] {
  return rows
    .filter(({ indicator, peers }) => peers > 0 && headline.includes(indicator.id))
    .sort((a, b) => b.peers - a.peers)
    .slice(0, 4)
    .map(({ indicator }) => indicator.id)
}

type Peers = { indicator: string; regions: readonly string[] }

/** The indicator with the most cities that have figures of more than one year; null if there is none. */
export function peersOf(
  records: readonly RecordsAsRead[],
  regions: Board['regions'],
): Peers | null {
  return records
    .map((one) => ({ indicator: one.indicator.id, regions: comparableRegions(one, regions) }))
    .filter((peers) => peers.regions.length > 0)
    .reduce<Peers | null>(
      (best, one) => (best && best.regions.length >= one.regions.length ? best : one),
      null,
    )
}

/** The other cities with figures of more than one year, those with most first. */
export function comparableRegions(
  { observations }: RecordsAsRead,
  regions: Board['regions'],
): string[] {
  const plain = wholeOf(observations).filter(
    ({ basis, status }) => (basis === 'year' || basis === 'edition') && status !== 'ambiguous',
  )
  const yearsOf = (id: string) =>
    new Set(plain.filter(({ region }) => region === id).map(({ period }) => period)).size
  return regions
    .filter(({ id, kind }) => kind === 'peer-city' && yearsOf(id) > 1)
    .sort((a, b) => yearsOf(b.id) - yearsOf(a.id))
    .map(({ id }) => id)
}

/** The slides with ids s1, s2, … */
export function withIds(slides: readonly NewSlide[]): Slide[] {
  return slides.map((slide, place) => ({ ...slide, id: `s${place + 1}` }))
}

function drawable(id: string, rows: readonly CatalogueRow[]): boolean {
  const row = rows.find(({ indicator }) => indicator.id === id)
  const plain = row?.readings.filter(({ status }) => status !== 'ambiguous') ?? []
  return quotable(row) !== null && plain.length > 1
}

function quotable(row: CatalogueRow | undefined) {
  const current = row ? currentOf(row.readings) : null
  return current?.status === 'ambiguous' ? null : current
}

/** The weight of an indicator for a deck: 5 for each target (up to 3), 1 for each reading (up to 10). */
function weightOf({ targets, readings }: CatalogueRow): number {
  return Math.min(targets.length, 3) * 5 + Math.min(readings.length, 10)
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  )
}
