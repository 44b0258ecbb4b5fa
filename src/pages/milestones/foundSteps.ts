import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { MilestonesSearch } from '../../paths/milestonesSearch.ts'

type Filters = Pick<MilestonesSearch, 'kind' | 'state' | 'from' | 'to'> & {
  sectors: readonly string[]
}

/** The steps that match; one without a date matches every period, as it may lie in any. */
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
