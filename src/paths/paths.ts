import type { Lang } from '../contract/scalars.ts'
import type { BriefingSearch, PresentSearch } from './briefingSearch.ts'
import type { CompareSearch } from './compareSearch.ts'
import type { EvidenceRef } from './evidenceParams.ts'
import type { IndicatorSearch } from './indicatorSearch.ts'
import type { IndicatorsSearch } from './indicatorsSearch.ts'
import type { MilestonesSearch } from './milestonesSearch.ts'
import type { OverviewSearch } from './overviewSearch.ts'
import type { SectorSearch } from './sectorSearch.ts'
import type { SourcesSearch } from './sourcesSearch.ts'
import type { TargetsSearch } from './targetsSearch.ts'
import type { View } from './viewSearch.ts'
import type { WallSearch } from './wallSearch.ts'

/** Every link of the app is made here. Defaults are left out of the query string. */
export const paths = {
  root: () => '/',
  overview: (lang: Lang, search: Partial<OverviewSearch> = {}) => `/${lang}${query(search)}`,
  indicators: (lang: Lang, search: Partial<IndicatorsSearch> = {}) =>
    `/${lang}/indicators${query(search)}`,
  indicator: (lang: Lang, id: string, search: Partial<IndicatorSearch> = {}) =>
    `/${lang}/indicators/${id}${query(search)}`,
  targets: (lang: Lang, search: Partial<TargetsSearch> = {}) => `/${lang}/targets${query(search)}`,
  rules: (lang: Lang, search: Partial<View> = {}) => `/${lang}/rules${query(search)}`,
  help: (lang: Lang, search: Partial<View> = {}) => `/${lang}/help${query(search)}`,
  sectors: (lang: Lang, search: Partial<View> = {}) => `/${lang}/sectors${query(search)}`,
  sector: (lang: Lang, id: string, search: Partial<SectorSearch> = {}) =>
    `/${lang}/sectors/${id}${query(search)}`,
  milestones: (lang: Lang, search: Partial<MilestonesSearch> = {}) =>
    `/${lang}/milestones${query(search)}`,
  compare: (lang: Lang, search: Partial<CompareSearch> = {}) => `/${lang}/compare${query(search)}`,
  sources: (lang: Lang, search: Partial<SourcesSearch> = {}) => `/${lang}/sources${query(search)}`,
  evidence: (lang: Lang, { kind, id }: EvidenceRef, search: Partial<View> = {}) =>
    `/${lang}/evidence/${kind}/${id}${query(search)}`,
  briefings: (lang: Lang, search: Partial<View> = {}) => `/${lang}/briefings${query(search)}`,
  briefing: (lang: Lang, id: string, search: Partial<BriefingSearch> = {}) =>
    `/${lang}/briefings/${id}${query(search)}`,
  present: (lang: Lang, id: string, search: Partial<PresentSearch> = {}) =>
    `/${lang}/briefings/${id}/present${query(search)}`,
  wall: (lang: Lang, search: Partial<WallSearch> = {}) => `/${lang}/wall${query(search)}`,
}

function query({
  sectors,
  ...fields
}: Partial<View> & Record<string, string | null | undefined | readonly string[]>): string {
  const parts = Object.entries({ sector: sectors?.join(','), ...fields }).flatMap(([name, value]) =>
    value
      ? `${name}=${encodeURIComponent(String(value)).replaceAll(/%2C|%40/g, decodeURIComponent)}`
      : [],
  )
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
