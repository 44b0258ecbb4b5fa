import type { Dataset } from '../store/store.ts'

/** The counts of a dataset, as lines for a terminal; `data/README.md` quotes them. */
export function datasetSummary(dataset: Dataset): string[] {
  const { sectors, themes, regions, sources, indicators, observations, targets, milestones } =
    dataset
  const city = regions.find(({ kind }) => kind === 'city')
  const steps = milestones.flatMap(({ events }) => events)
  const count = <R>(rows: readonly R[], counts: (row: R) => unknown) =>
    rows.filter((row) => counts(row)).length
  return [
    `sectors       ${sectors.length}`,
    `themes        ${themes.length}`,
    `regions       ${regions.length}  (${by(regions, ({ kind }) => kind)})`,
    `sources       ${sources.length}  (linked ${count(sources, ({ url }) => url)}; ${by(sources, ({ kind }) => kind)}; ${by(sources, ({ via }) => via)})`,
    `indicators    ${indicators.length}  (headline ${count(indicators, ({ headline }) => headline)}; ${by(indicators, ({ theme }) => theme)})`,
    `observations  ${observations.length}  (${city?.name.en} ${count(observations, ({ region }) => region === city?.id)}; preferred ${count(observations, ({ preferred }) => preferred)})`,
    `  basis       ${by(observations, ({ basis }) => basis)}`,
    `  bound       ${by(observations, ({ bound }) => bound)}`,
    `  status      ${by(observations, ({ status }) => status)}`,
    `  derived ${count(observations, ({ derived }) => derived)}, in conflict ${count(observations, ({ conflictsWith }) => conflictsWith.length)}, corroborated ${count(observations, ({ corroboratedBy }) => corroboratedBy.length)}`,
    `targets       ${targets.length}  (${by(targets, ({ tier }) => tier)})`,
    `milestones    ${milestones.length}  (${by(milestones, ({ kind }) => kind)}; events ${steps.length})`,
  ]
}

/** How many rows have each value, in the order in which the values first appear. */
function by<R>(rows: readonly R[], valueOf: (row: R) => string): string {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1)
  return [...counts].map(([value, count]) => `${value} ${count}`).join(', ')
}
