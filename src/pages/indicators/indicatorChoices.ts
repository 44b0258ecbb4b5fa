import type { Board } from '../../contract/board/board.ts'
import { Measure } from '../../contract/indicator/indicator.ts'
import type { Lang } from '../../contract/scalars.ts'
import { statuses } from '../../domain/target/standing.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import type { Words } from '../../i18n/zh.ts'
import type { FacetChoice } from '../../lists/FacetSelects.tsx'
import type { IndicatorFacet } from './entry.ts'

/** The filters of the list. */
export function indicatorChoices(
  { themes }: Pick<Board, 'themes'>,
  lang: Lang,
  w: Words,
): FacetChoice<IndicatorFacet>[] {
  const t = catalogueWords[lang]
  const yesNo = (words: { yes: string; no: string }) =>
    (['yes', 'no'] as const).map((value) => [value, words[value]] as const)
  return [
    {
      facet: 'theme',
      label: t.theme,
      any: t.allThemes,
      options: themes.map(({ id, name }) => [id, name[lang]]),
    },
    {
      facet: 'measure',
      label: t.measure,
      any: t.allMeasures,
      options: Measure.options.map((measure) => [measure, t.measures[measure]]),
    },
    {
      facet: 'status',
      label: t.status,
      any: t.allStatuses,
      options: statuses.map((status) => [status, w.status[status]]),
    },
    { facet: 'trend', label: t.trend, any: t.trends.any, options: yesNo(t.trends) },
    { facet: 'peers', label: t.peers, any: t.peersOf.any, options: yesNo(t.peersOf) },
  ]
}
