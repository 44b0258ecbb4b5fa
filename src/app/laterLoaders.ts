import type { QueryClient } from '@tanstack/react-query'
import { briefingLoader } from '../pages/briefing/briefingLoader.ts'
import { briefingsLoader } from '../pages/briefing/briefingsLoader.ts'
import { compareLoader } from '../pages/compare/compareLoader.ts'
import { evidenceLoader } from '../pages/evidence/evidenceLoader.ts'
import { indicatorLoader } from '../pages/indicator/indicatorLoader.ts'
import { indicatorsLoader } from '../pages/indicators/indicatorsLoader.ts'
import { rulesLoader } from '../pages/rules/rulesLoader.ts'
import { milestonesLoader } from '../pages/milestones/milestonesLoader.ts'
import { sectorsLoader } from '../pages/sectors/sectorsLoader.ts'
import { sourcesLoader } from '../pages/sources/sourcesLoader.ts'
import { evidencePanelQuery } from './EvidenceHost.tsx'
import { targetsLoader } from '../pages/targets/targetsLoader.ts'
import { wallLoader } from '../pages/wall/wallLoader.ts'

/** Loads the evidence panel ahead, so that it opens even if the network fails during the presentation. */
function presentLoader(client: QueryClient) {
  const load = briefingLoader(client)
  return (given: Parameters<typeof load>[0]) => {
    // If this fails, it is loaded again when evidence is opened.
    client.query(evidencePanelQuery).catch(() => null)
    return load(given)
  }
}

/** The loaders of all pages but the landing page, by path; small, so they are one chunk. */
export const laterLoaders = {
  targets: targetsLoader,
  indicators: indicatorsLoader,
  'indicators/:id': indicatorLoader,
  compare: compareLoader,
  sources: sourcesLoader,
  rules: rulesLoader,
  // Like the rules, help needs only the frame's data.
  help: rulesLoader,
  sectors: sectorsLoader,
  'sectors/:id': sectorsLoader,
  milestones: milestonesLoader,
  'evidence/:kind/:id': evidenceLoader,
  briefings: briefingsLoader,
  'briefings/:id': briefingLoader,
  'briefings/:id/present': presentLoader,
  wall: wallLoader,
}
