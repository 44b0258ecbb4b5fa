import type { CountsOf } from '../../lists/useList.ts'
import type { Board } from '../../contract/board/board.ts'
import { Measure } from '../../contract/indicator/indicator.ts'
import { statuses } from '../../domain/target/standing.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import { FacetSelects } from '../../lists/FacetSelects.tsx'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'
import type { IndicatorFacet } from './entry.ts'

/** The filters of the list. */
export function IndicatorFilters({
  filters,
  countsOf,
  themes,
  onChoose,
}: {
  filters: Pick<IndicatorsSearch, IndicatorFacet>
  countsOf: CountsOf<IndicatorFacet>
  themes: Board['themes']
  onChoose: (facet: IndicatorFacet, value: string | null) => void
}) {
  const { t, w, say } = useText(catalogueWords)
  const yesNo = (words: { yes: string; no: string }) =>
    (['yes', 'no'] as const).map((value) => [value, words[value]] as const)
  return (
    <FacetSelects
      chosen={filters}
      countsOf={countsOf}
      counted={t.counted}
      onChoose={onChoose}
      choices={[
        {
          facet: 'theme',
          label: t.theme,
          any: t.allThemes,
          options: themes.map(({ id, name }) => [id, say(name)]),
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
      ]}
    />
  )
}
