import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { defineList } from '../../lists/defineList.ts'

/** The option of a step without a date: it may lie in any year, so it matches every period. */
export const undated = 'undated'

export type MilestoneFacet = 'sectors' | 'kind' | 'state' | 'year'

/** The steps of all milestones, which are filtered but neither searched nor sorted. */
export const milestoneList = defineList<SectorStep, never, never, MilestoneFacet>({
  columns: [],
  sorts: {},
  facets: {
    sectors: ({ milestone }) => milestone.sectors,
    kind: ({ milestone }) => [milestone.kind],
    state: ({ state }) => [state],
    year: ({ event }) => [event.date?.slice(0, 4) ?? undated],
  },
  searchText: () => () => true,
})
