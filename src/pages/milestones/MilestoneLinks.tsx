import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { formatCount } from '../../format/figureText.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { FilterLinks } from '../../lists/FilterLinks.tsx'
import type { CountsOf } from '../../lists/useList.ts'
import { type MilestonesSearch, milestoneStates } from '../../paths/milestonesSearch.ts'
import type { MilestoneFacet } from './milestoneList.ts'

/** Kind, state, years and layout as links. */
export function MilestoneLinks({
  search,
  countsOf,
  years,
  to,
}: {
  search: MilestonesSearch
  countsOf: CountsOf<MilestoneFacet>
  /** All years with steps. */
  years: readonly string[]
  to: (change: Partial<MilestonesSearch>) => string
}) {
  const { t } = useText(milestoneWords)
  const choice = <Field extends 'kind' | 'state' | 'from' | 'to' | 'lane'>(
    label: string,
    field: Field,
    options: readonly (readonly [value: MilestonesSearch[Field], name: string])[],
  ) => ({
    label,
    options: options.map(([value, name]) => ({
      name,
      to: to({ [field]: value }),
      current: search[field] === value,
    })),
  })
  const counted = <Value extends string>(
    facet: 'kind' | 'state',
    values: readonly Value[],
    names: Readonly<Record<Value, string>>,
  ) =>
    values.flatMap((value) => {
      const count = countsOf(facet).get(value)
      return count ? [[value, t.option(names[value], formatCount(count))] as const] : []
    })
  const yearsWithin = (from: string | null, until: string | null) =>
    years
      .filter((year) => (from ?? year) <= year && year <= (until ?? year))
      .map((year) => [year, year] as const)
  return (
    <FilterLinks
      choicesOf={() => [
        choice(t.kindFilter, 'kind', [
          [null, t.any],
          ...counted('kind', MilestoneKind.options, t.kind),
        ]),
        choice(t.stateFilter, 'state', [
          [null, t.any],
          ...counted('state', milestoneStates, t.stateName),
        ]),
        choice(t.from, 'from', [[null, t.allYears], ...yearsWithin(null, search.to)]),
        choice(t.to, 'to', [[null, t.allYears], ...yearsWithin(search.from, null)]),
        choice(t.lanes, 'lane', [
          [null, t.laneBy.sector],
          ['kind', t.laneBy.kind],
        ]),
      ]}
    />
  )
}
