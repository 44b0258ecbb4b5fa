import { parseDataset } from '../mocks/parseDataset.ts'
import type { Dataset } from '../server/store/store.ts'
import indicators from './city/indicators.json' with { type: 'json' }
import milestones from './city/milestones.json' with { type: 'json' }
import observations from './city/observations.json' with { type: 'json' }
import regions from './city/regions.json' with { type: 'json' }
import sectors from './city/sectors.json' with { type: 'json' }
import sources from './city/sources.json' with { type: 'json' }
import targets from './city/targets.json' with { type: 'json' }
import themes from './city/themes.json' with { type: 'json' }

/** The dataset of the tests: that of `tests/city/`, which does not change. */
export function cityDataset(): Dataset {
  return parseDataset({
    sectors,
    themes,
    regions,
    sources,
    indicators,
    observations,
    targets,
    milestones,
  })
}
