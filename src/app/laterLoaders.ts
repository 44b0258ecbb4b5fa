import type { QueryClient } from '@tanstack/react-query'
import { briefingLoader } from '../pages/briefing/briefingLoader.ts'
import { briefingsLoader } from '../pages/briefing/briefingsLoader.ts'
import { compareLoader } from '../pages/compare/compareLoader.ts'
import { indicatorLoader } from '../pages/indicator/indicatorLoader.ts'
import { indicatorsLoader } from '../pages/indicators/indicatorsLoader.ts'
import { rulesLoader } from '../pages/rules/rulesLoader.ts'
import { milestonesLoader } from '../pages/milestones/milestonesLoader.ts'
import { sectorsLoader } from '../pages/sectors/sectorsLoader.ts'
import { sourcesLoader } from '../pages/sources/sourcesLoader.ts'
import { evidencePanelQuery } from './EvidenceHost.tsx'
import { targetsLoader } from '../pages/targets/targetsLoader.ts'
import { wallLoader } from '../pages/wall/wallLoader.ts'

/** Evidence opens before an audience as well when the network has gone: what shows it is fetched ahead. */
function presentLoader(client: QueryClient) {
  const load = briefingLoader(client)
  return (given: Parameters<typeof load>[0]) => {
    // Without it, it is asked for again when a figure is.
    client.query(evidencePanelQuery).catch(() => null)
    return load(given)
  }
}

/** What asks for the data of each page but the landing page, by path: small, and one file together. */
export const laterLoaders = {
  targets: targetsLoader,
  indicators: indicatorsLoader,
  'indicators/:id': indicatorLoader,
  compare: compareLoader,
  sources: sourcesLoader,
  rules: rulesLoader,
  sectors: sectorsLoader,
  'sectors/:id': sectorsLoader,
  milestones: milestonesLoader,
  briefings: briefingsLoader,
  'briefings/:id': briefingLoader,
  'briefings/:id/present': presentLoader,
  wall: wallLoader,
}
