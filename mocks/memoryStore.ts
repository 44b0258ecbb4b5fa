import * as z from 'zod/mini'
import indicators from '../data/indicators.json' with { type: 'json' }
import milestones from '../data/milestones.json' with { type: 'json' }
import observations from '../data/observations.json' with { type: 'json' }
import regions from '../data/regions.json' with { type: 'json' }
import sectors from '../data/sectors.json' with { type: 'json' }
import sources from '../data/sources.json' with { type: 'json' }
import targets from '../data/targets.json' with { type: 'json' }
import themes from '../data/themes.json' with { type: 'json' }
import type { Dataset, Store } from '../server/store.ts'
import { Region, Sector, Theme } from '../src/contract/dataset.ts'
import { Indicator } from '../src/contract/indicator.ts'
import { Milestone } from '../src/contract/milestone.ts'
import { Observation } from '../src/contract/observation.ts'
import { Source } from '../src/contract/source.ts'
import type { Override } from '../src/contract/status.ts'
import { Target } from '../src/contract/target.ts'

/** The cited dataset, checked against the contract. */
export function citedDataset(): Dataset {
  return {
    sectors: z.parse(z.array(Sector), sectors),
    themes: z.parse(z.array(Theme), themes),
    regions: z.parse(z.array(Region), regions),
    sources: z.parse(z.array(Source), sources),
    indicators: z.parse(z.array(Indicator), indicators),
    observations: z.parse(z.array(Observation), observations),
    targets: z.parse(z.array(Target), targets),
    milestones: z.parse(z.array(Milestone), milestones),
  }
}

/** A store that holds the dataset in memory. Overrides are an office's own; none is published. */
export function memoryStore(
  dataset: Dataset = citedDataset(),
  overrides: readonly Override[] = [],
): Store {
  const latestDay = [
    ...dataset.observations.map((row) => row.recordedAt),
    ...dataset.targets.map((row) => row.setAt),
  ].reduce((latest, day) => (day > latest ? day : latest))
  return {
    revision: async () => 'in memory',
    snapshot(work) {
      return work(this)
    },
    latestDay: async () => latestDay,
    sectors: async () => dataset.sectors,
    themes: async () => dataset.themes,
    regions: async () => dataset.regions,
    sources: async () => dataset.sources,
    indicators: async () => dataset.indicators,
    milestones: async () => dataset.milestones,
    observations: async (ids, region, recordedBy) =>
      ofIndicators(dataset.observations, ids, region).filter(
        (row) => recordedBy === null || row.recordedAt <= recordedBy,
      ),
    observationsAround: async (id) => around(dataset.observations, id),
    targets: async (ids, region) => ofIndicators(dataset.targets, ids, region),
    overrides: async () => overrides,
    targetsAround: async (id) => around(dataset.targets, id),
  }
}

type Row = { id: string; indicator: string; region: string }

function ofIndicators<R extends Row>(
  rows: readonly R[],
  ids: readonly string[],
  region: string | null,
): R[] {
  const asked = new Set(ids)
  return rows.filter(
    (row) => (region === null || row.region === region) && asked.has(row.indicator),
  )
}

function around<R extends Row>(rows: readonly R[], id: string): R[] {
  const row = rows.find((candidate) => candidate.id === id)
  return row ? ofIndicators(rows, [row.indicator], row.region) : []
}
