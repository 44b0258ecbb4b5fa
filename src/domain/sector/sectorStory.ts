import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { Board } from '../../contract/board/board.ts'
import type { CatalogueAsRead, CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type {
  MilestoneRecord,
  MilestoneRegister,
} from '../../contract/milestone/milestoneRegister.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Bilingual, Day, PartialDate } from '../../contract/scalars.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { type SectorHeadline, sectorHeadlineOf } from './sectorHeadline.ts'
import { datedDoneOf, nextStepOf, type SectorStep, stepsOf } from '../milestone/sectorSteps.ts'
import { type SectorUnknowns, unknownsOf } from './sectorUnknowns.ts'
import { currentOf, type Standing, standingsOf } from '../target/standing.ts'
import { type Tally, tallyOf } from '../target/tally.ts'

/** The newest figure or step done, and its date. */
type LastChange = { date: PartialDate } & (
  | { kind: 'figure'; indicator: IndicatorGlance; reading: Reading }
  | { kind: 'step'; step: SectorStep }
)

/** All that is known of one sector on a day, and what is missing. */
export type SectorStory = {
  day: Day
  /** The summary describes today: null on any earlier day (H12). */
  sector: { id: string; name: Bilingual; summary: Bilingual | null }
  /** Its indicators without invalid data, in the published order. */
  rows: readonly CatalogueRow[]
  /** How many of its indicators have invalid data and so are not in `rows`. */
  unread: number
  standings: readonly Standing[]
  tally: Tally
  milestones: readonly MilestoneRecord[]
  /** Every step of its milestones, undated ones first, then oldest first. */
  steps: readonly SectorStep[]
  nextStep: SectorStep | null
  lastStep: SectorStep | null
  lastChange: LastChange | null
  coverage: {
    indicators: number
    /** Of these, how many belong to other sectors too. */
    shared: number
    /** Of these, how many have an unambiguous figure. */
    withFigure: number
    withTarget: number
    milestones: number
  }
  headline: SectorHeadline | null
  /** City-wide indicators with a target in the sector's themes; they do not measure the sector. */
  cityWide: readonly CatalogueRow[]
  unknowns: SectorUnknowns
  /** The sources of the current figures. */
  sources: readonly SourceGlance[]
}

/** The story of each sector, in the order of the board. */
export function sectorStoriesOf({
  board,
  catalogue,
  milestones: { sectors: about, milestones: all, sources, day },
  register,
}: {
  board: Pick<Board, 'sectors' | 'day' | 'today'>
  catalogue: Pick<CatalogueAsRead, 'rows' | 'sources'>
  milestones: MilestoneRegister
  register: Pick<SourceRegister, 'unclear' | 'conflicts'>
}): SectorStory[] {
  const readable = wholeOf(catalogue.rows).flatMap((row): CatalogueRow[] => {
    const readings = wholeOf(row.readings)
    return row.readings.some(isBroken) ? [] : [{ ...row, readings }]
  })
  return board.sectors.map(({ id, name, indicators }) => {
    const rows = readable.filter(({ indicator }) => indicator.sectors.includes(id))
    const milestones = all.filter(({ sectors }) => sectors.includes(id))
    const standings = standingsOf(rows)
    const steps = stepsOf(milestones, { day, sources })
    const done = datedDoneOf(steps)
    const lastStep = done[done.length - 1] ?? null
    return {
      day,
      sector: {
        id,
        name,
        summary:
          board.day >= board.today ? (about.find((one) => one.id === id)?.summary ?? null) : null,
      },
      rows,
      unread: indicators - rows.length,
      standings,
      tally: tallyOf(standings),
      milestones,
      steps,
      nextStep: nextStepOf(steps),
      lastStep,
      lastChange: lastChangeOf(rows, lastStep),
      coverage: {
        indicators,
        shared: rows.filter(({ indicator }) => indicator.sectors.length > 1).length,
        withFigure: rows.filter(hasFigure).length,
        withTarget: rows.filter(({ targets }) => targets.length > 0).length,
        milestones: milestones.length,
      },
      headline: sectorHeadlineOf(rows, catalogue.sources),
      cityWide: cityWideOf(rows, readable),
      unknowns: unknownsOf(id, { rows, steps, register, day }),
      sources: catalogue.sources,
    }
  })
}

/** All sectors together. What belongs to two sectors is counted once; figures are never summed. */
export function totalOf(stories: readonly Pick<SectorStory, 'rows' | 'milestones'>[]): {
  rows: readonly CatalogueRow[]
  indicators: number
  /** Those that belong to more than one of the sectors. */
  shared: readonly IndicatorGlance[]
  milestones: number
  sharedMilestones: readonly MilestoneRecord[]
} {
  const rows = stories.flatMap((story) => story.rows)
  const milestones = stories.flatMap((story) => story.milestones)
  const once = [...new Map(rows.map((row) => [row.indicator.id, row])).values()]
  return {
    rows: once,
    indicators: once.length,
    shared: repeatedIn(rows.map(({ indicator }) => indicator)),
    milestones: new Set(milestones.map(({ id }) => id)).size,
    sharedMilestones: repeatedIn(milestones),
  }
}

/** The items that occur more than once, each once. */
function repeatedIn<T extends { id: string }>(all: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return all.filter(({ id }) => {
    seen.set(id, (seen.get(id) ?? 0) + 1)
    return seen.get(id) === 2
  })
}

function hasFigure({ readings }: CatalogueRow): boolean {
  const current = currentOf(readings)
  return current !== null && current.status !== 'ambiguous'
}

/** On the same day a step comes before a figure, and a later period before an earlier one. */
function lastChangeOf(
  rows: readonly CatalogueRow[],
  lastStep: SectorStep | null,
): LastChange | null {
  const figures = rows.flatMap(({ indicator, readings }) =>
    readings.map((reading) => ({ indicator, reading })),
  )
  const newest = figures.reduce<(typeof figures)[number] | null>(
    (best, one) => (best === null || timeOf(one.reading) > timeOf(best.reading) ? one : best),
    null,
  )
  const stepDate = lastStep?.event.date ?? ''
  if (lastStep && stepDate >= (newest?.reading.recordedAt ?? ''))
    return { date: stepDate, kind: 'step', step: lastStep }
  return newest && { date: newest.reading.recordedAt, kind: 'figure', ...newest }
}

function timeOf({ recordedAt, period }: Reading): string {
  return `${recordedAt} ${period ?? ''}`
}

function cityWideOf(
  rows: readonly CatalogueRow[],
  readable: readonly CatalogueRow[],
): CatalogueRow[] {
  const themes = new Set(rows.map(({ indicator }) => indicator.theme))
  return readable.filter(
    ({ indicator, targets }) =>
      indicator.sectors.length === 0 && targets.length > 0 && themes.has(indicator.theme),
  )
}
