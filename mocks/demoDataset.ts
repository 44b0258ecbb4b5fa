import indicators from '../data/indicators.json' with { type: 'json' }
import milestones from '../data/milestones.json' with { type: 'json' }
import observations from '../data/observations.json' with { type: 'json' }
import regions from '../data/regions.json' with { type: 'json' }
import sectors from '../data/sectors.json' with { type: 'json' }
import sources from '../data/sources.json' with { type: 'json' }
import targets from '../data/targets.json' with { type: 'json' }
import themes from '../data/themes.json' with { type: 'json' }
import type { Dataset } from '../server/store/store.ts'
import { parseDataset } from './parseDataset.ts'

/** The dataset of the demo: `data/`, or the folder that `BOARD_DATASET` named when it was built. */
export function demoDataset(): Dataset {
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
