import type { Day, Lang } from '../contract/scalars.ts'
import type { View } from './viewSearch.ts'

type Overview = View & { trend: string | null }

/** The URL state of the list of indicators. `sort` is a column, with `-` before it for the other way round. */
export type IndicatorsSearch = View & {
  q: string | null
  theme: string | null
  measure: string | null
  status: string | null
  trend: 'yes' | 'no' | null
  peers: 'yes' | 'no' | null
  sort: string | null
}

export type IndicatorTab = 'peers' | 'districts' | 'data' | 'revisions'

/** The URL state of the page of one indicator; `tab` null is the trend, `chart` null is the line. */
export type IndicatorSearch = View & {
  tab: IndicatorTab | null
  chart: 'bars' | 'table' | null
  /** The years shown, from and to; null is as far as there are figures. */
  from: string | null
  to: string | null
  targets: 'no' | null
  /** What the peers are compared on, as `2023.year`; null is the newest that can be compared. */
  on: string | null
}

export type SourcesPart = 'conflicts' | 'revisions' | 'unclear'

/** The URL state of the page of sources; `part` null is the list, `order` null by what rests on a source. */
export type SourcesSearch = View & {
  part: SourcesPart | null
  q: string | null
  order: 'date' | 'publisher' | null
}

/** The URL state of a comparison: up to four `indicator` or `indicator@region`, joined by commas. */
export type CompareSearch = View & {
  items: string | null
  /** The year whose value is 100 in the indexed view; null shows values. */
  base: string | null
}

/** The URL state of the ledger of targets; `part` null is the ledger itself, `group` null is no grouping. */
export type TargetsSearch = View & {
  part: 'changes' | null
  q: string | null
  status: string | null
  theme: string | null
  /** The year in which a target is due. */
  year: string | null
  tier: string | null
  sort: string | null
  group: 'theme' | 'year' | null
  density: 'compact' | null
  /** The earlier day from which changes are told; null is the last visit on this device. */
  since: Day | null
}

/** The URL state of the page of one sector; `with` is a second sector beside it. */
export type SectorSearch = View & {
  with: string | null
  /** Whether indicators of one unit are drawn to one scale; null is each to its own. */
  axis: 'shared' | null
}

/** The URL state of the page of milestones; `lane` null is by sector. */
export type MilestonesSearch = View & {
  lane: 'kind' | null
  kind: string | null
  state: string | null
  /** The years shown, from and to; null is as far as there are steps. */
  from: string | null
  to: string | null
}

/** The URL state of a briefing: the slide in view, from 1 on. */
export type BriefingSearch = { slide: string | null }

/** The URL state of a presentation; `meeting` is the hash of the version that is shown, null is the newest. */
export type PresentSearch = BriefingSearch &
  Pick<View, 'asOf'> & { view: 'presenter' | null; meeting: string | null }

/** The URL state of the wall: seconds that each board stays; null is the default. */
export type WallSearch = Pick<View, 'sectors'> & { dwell: string | null }

/** Every link of the app is made here. Defaults are left out of the query string. */
export const paths = {
  root: () => '/',
  overview: (lang: Lang, search: Partial<Overview> = {}) => `/${lang}${query(search)}`,
  indicators: (lang: Lang, search: Partial<IndicatorsSearch> = {}) =>
    `/${lang}/indicators${query(search)}`,
  indicator: (lang: Lang, id: string, search: Partial<IndicatorSearch> = {}) =>
    `/${lang}/indicators/${id}${query(search)}`,
  targets: (lang: Lang, search: Partial<TargetsSearch> = {}) => `/${lang}/targets${query(search)}`,
  rules: (lang: Lang, search: Partial<View> = {}) => `/${lang}/rules${query(search)}`,
  sectors: (lang: Lang, search: Partial<View> = {}) => `/${lang}/sectors${query(search)}`,
  sector: (lang: Lang, id: string, search: Partial<SectorSearch> = {}) =>
    `/${lang}/sectors/${id}${query(search)}`,
  milestones: (lang: Lang, search: Partial<MilestonesSearch> = {}) =>
    `/${lang}/milestones${query(search)}`,
  compare: (lang: Lang, search: Partial<CompareSearch> = {}) => `/${lang}/compare${query(search)}`,
  sources: (lang: Lang, search: Partial<SourcesSearch> = {}) => `/${lang}/sources${query(search)}`,
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
