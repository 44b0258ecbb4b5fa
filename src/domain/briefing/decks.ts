import type { Board } from '../../contract/board/board.ts'
import type { NewSlide, Slide } from '../../contract/briefing/briefing.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { comparisonSlide } from './comparisonSlide.ts'
import { indicatorSlide } from './indicatorSlide.ts'
import type { SectorStory } from '../sector/sectorStory.ts'
import { currentOf } from '../target/standing.ts'

const kept = { title: null, notes: '' } as const

/** As many slides of single indicators as a deck has. */
const most = { city: 6, sector: 4 }

/** As many figures as the slide of a sector's story shows. */
export const onStory = 3

/**
 * The city in twelve slides: the headline figures, the ledger, the indicators that have most to tell, one
 * comparison, the sectors' milestones. `headline` are the indicators of the first screen, in its order.
 */
export function cityDeck({
  rows,
  headline,
  peers,
  subtitle,
}: {
  rows: readonly CatalogueRow[]
  headline: readonly string[]
  /** What is compared with which other cities. */
  peers: Peers | null
  subtitle: string
}): NewSlide[] {
  const known = headline.filter((id) => rows.some(({ indicator }) => indicator.id === id))
  const shown = [...rows]
    .filter(({ indicator }) => known.includes(indicator.id) && drawable(indicator.id, rows))
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, most.city)
    // Told in the order of the first screen.
    .sort((a, b) => known.indexOf(a.indicator.id) - known.indexOf(b.indicator.id))
  return [
    { kind: 'title', ...kept, subtitle },
    ...[known.slice(0, 6), known.slice(6, 12)]
      .filter((ids) => ids.length > 0)
      .map((indicators) => ({ kind: 'headline' as const, ...kept, indicators: [...indicators] })),
    ...shown.map((row) => indicatorSlide(row)),
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
  // The slide of the story has the first of them already.
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

/** The indicators of `headline` that other cities have figures of, those with most first. */
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

/** Of several indicators the one with the most cities that have figures of more than one year. */
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

/** The slides with ids of their own. */
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

/** What has a target and many figures has most to tell. */
function weightOf({ targets, readings }: CatalogueRow): number {
  return Math.min(targets.length, 3) * 5 + Math.min(readings.length, 10)
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  )
}
