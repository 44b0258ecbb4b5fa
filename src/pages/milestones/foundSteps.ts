import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { MilestonesSearch } from '../../paths/milestonesSearch.ts'

type Filters = Pick<MilestonesSearch, 'kind' | 'state' | 'from' | 'to'> & {
  sectors: readonly string[]
}

/** The steps that fit; a step without a date fits every period, for it may lie in each. */
export function foundSteps(steps: readonly SectorStep[], search: Filters): SectorStep[] {
  const { sectors, kind, state, from, to } = search
  return steps.filter(({ milestone, event, state: its }) => {
    if (sectors.length > 0 && !milestone.sectors.some((id) => sectors.includes(id))) return false
    if (kind !== null && milestone.kind !== kind) return false
    if (state !== null && its !== state) return false
    const year = event.date?.slice(0, 4)
    return year === undefined || ((from === null || year >= from) && (to === null || year <= to))
  })
}
