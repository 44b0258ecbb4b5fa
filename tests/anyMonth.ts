import { demoDataset } from '../mocks/demoDataset.ts'
import type { Dataset } from '../server/store/store.ts'
import type { Observation } from '../src/contract/figure/observation.ts'
import { inOrder } from './arbitraryDatasets.ts'

const published = demoDataset()

/**
 * The dataset of `data/` as it is, and as it may be after a later month. Tests of both must hold whatever
 * the figures are, so that new data breaks none.
 */
export const months: readonly (readonly [name: string, dataset: Dataset])[] = [
  ['data/', published],
  ['data/ with a next figure of every kind', withNextFigures(published)],
]

/** Adds a figure of the next year, from a source of its own, to one indicator of each measure. */
function withNextFigures(dataset: Dataset): Dataset {
  const { indicators, observations, regions, sources } = dataset
  const measures = new Set(indicators.map(({ measure }) => measure))
  const followed = [...measures].flatMap((measure) => {
    const ids = indicators.filter((one) => one.measure === measure).map(({ id }) => id)
    return (
      observations.find((row) => ids.includes(row.indicator) && isLast(row, observations)) ?? []
    )
  })
  const years = observations.flatMap(({ period, recordedAt }) => [
    Number(period),
    Number(recordedAt.slice(0, 4)),
  ])
  // After the end of every period for which a figure is added.
  const recordedAt = `${Math.max(...years) + 2}-03-20`
  const next = followed.map((row) => ({
    ...row,
    id: `${row.id}-next`,
    period: String(Number(row.period) + 1),
    asOf: null,
    value: row.value + 1,
    derived: null,
    asPublished: String(row.value + 1),
    source: `${row.source}-next`,
    corroboratedBy: [],
    conflictsWith: [],
    recordedAt,
  }))
  const read = new Set(followed.map(({ source }) => source))
  const added = sources
    .filter(({ id }) => read.has(id))
    .map((one) => ({ ...one, id: `${one.id}-next`, publishedAt: recordedAt, recordedAt: null }))
  return {
    ...dataset,
    sources: [...sources, ...added],
    observations: inOrder([...observations, ...next], indicators, regions),
  }
}

/** Whether a figure of the city is exact and final, and there is none of a later year. */
function isLast(row: Observation, all: readonly Observation[]): boolean {
  const { region, basis, period, bound, status, preferred } = row
  return (
    region === 'nanjing' &&
    (basis === 'year' || basis === 'edition') &&
    bound === 'exact' &&
    status === 'final' &&
    preferred &&
    all.every(
      (other) =>
        other.indicator !== row.indicator ||
        other.region !== region ||
        Number(other.period) <= Number(period),
    )
  )
}
