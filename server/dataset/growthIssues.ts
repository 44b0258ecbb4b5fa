import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Observation } from '../../src/contract/figure/observation.ts'
import { type FieldIssue, fieldIssue, type Lists, reference, type Reliance } from './rowIssues.ts'

/** Checks that the growth that an indicator states is that of another one, in the same regions. */
export function growthIssues(
  { indicators, observations }: Lists,
  { known, whole }: Reliance,
): (row: Indicator) => FieldIssue[] {
  const byId = new Map(indicators.map(({ row }) => [row.id, row]))
  const firstOf = new Map<string | undefined, string>()
  for (const { row } of [...indicators].reverse()) firstOf.set(row.growthOf, row.id)
  const regionsOf = regionsByIndicator(observations.map(({ row }) => row))
  return ({ id, growthOf, measure, unitCode }) => {
    if (growthOf === undefined) return []
    const level = byId.get(growthOf)
    const wanted = (message: string) => fieldIssue('growthOf', message)
    const missing = [...(regionsOf.get(id) ?? [])].find(
      (region) => !regionsOf.get(growthOf)?.has(region),
    )
    return [
      ...reference(known, 'growthOf', 'indicators', growthOf),
      ...(measure !== 'growth' || unitCode !== 'percent'
        ? [wanted('is only for the measure "growth" in the unit "percent"')]
        : []),
      ...(level && !growsInPercent(level)
        ? [wanted(`the growth of "${growthOf}" is not told in per cent`)]
        : []),
      ...(firstOf.get(growthOf) === id
        ? []
        : [wanted(`"${firstOf.get(growthOf)}" states the growth of "${growthOf}" already`)]),
      ...(missing !== undefined && whole('observations')
        ? [wanted(`"${growthOf}" has no figure of "${missing}", as its growth has`)]
        : []),
    ]
  }
}

function growsInPercent({ measure, unitCode }: Indicator): boolean {
  return ['stock', 'flow', 'annual-list'].includes(measure) && !unitCode.startsWith('percent')
}

function regionsByIndicator(
  observations: readonly Observation[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>()
  for (const { indicator, region } of observations)
    regions.set(indicator, (regions.get(indicator) ?? new Set()).add(region))
  return regions
}
