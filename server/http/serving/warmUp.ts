import { paths } from '../../../src/paths/paths.ts'
import type { Site } from './site.ts'

/** Asks for the first pages, which take the longest, so that none of a reader's is among them. */
export async function warmUp(site: Site): Promise<void> {
  for (const lang of ['zh', 'zh', 'en'] as const) await site.request(paths.overview(lang))
}
