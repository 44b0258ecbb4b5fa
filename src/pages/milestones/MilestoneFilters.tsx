import type { CountsOf } from '../../lists/useList.ts'
import { useNavigate } from 'react-router'
import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { formatCount } from '../../format/figureText.ts'
import { yearNames } from '../../domain/milestone/timeline.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { type MilestoneFacet, undated } from './milestoneList.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './MilestoneFilters.module.css'
import { type MilestonesSearch, milestoneStates } from '../../paths/milestonesSearch.ts'

/** Chooses kind, state, years and layout; each option has the number of steps it would leave. */
export function MilestoneFilters({
  search,
  countsOf,
  to,
}: {
  search: MilestonesSearch
  countsOf: CountsOf<MilestoneFacet>
  to: (change: Partial<MilestonesSearch>) => string
}) {
  const { t } = useText(milestoneWords)
  const navigate = useNavigate()
  const set = (change: Partial<MilestonesSearch>) => void navigate(to(change))
  const years = [...countsOf('year').keys()].filter((year) => year !== undated).map(Number)
  const yearList = yearNames(years.length > 0 ? [Math.min(...years), Math.max(...years)] : null)
  const option = (value: string, name: string, count: number) => (
    <option key={value} value={value} disabled={count === 0}>
      {t.option(name, formatCount(count))}
    </option>
  )
  const options = (facet: 'kind' | 'state', names: readonly (readonly [string, string])[]) => [
    option(
      '',
      t.any,
      [...countsOf(facet).values()].reduce((sum, count) => sum + count, 0),
    ),
    ...names.map(([value, name]) => option(value, name, countsOf(facet).get(value) ?? 0)),
  ]
  return (
    <div className={styles.filters} role="group" aria-label={t.filters}>
      <Field label={t.kindFilter}>
        <Select
          value={search.kind ?? ''}
          onChoose={(value) =>
            set({ kind: MilestoneKind.options.find((one) => one === value) ?? null })
          }
        >
          {options(
            'kind',
            MilestoneKind.options.map((kind) => [kind, t.kind[kind]]),
          )}
        </Select>
      </Field>
      <Field label={t.stateFilter}>
        <Select
          value={search.state ?? ''}
          onChoose={(value) => set({ state: milestoneStates.find((one) => one === value) ?? null })}
        >
          {options(
            'state',
            milestoneStates.map((state) => [state, t.stateName[state]]),
          )}
        </Select>
      </Field>
      <Field label={t.from}>
        <Select value={search.from ?? ''} onChoose={(from) => set({ from: from || null })}>
          <option value="">{t.allYears}</option>
          {yearList
            .filter((year) => search.to === null || year <= search.to)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </Select>
      </Field>
      <Field label={t.to}>
        <Select value={search.to ?? ''} onChoose={(to) => set({ to: to || null })}>
          <option value="">{t.allYears}</option>
          {yearList
            .filter((year) => search.from === null || year >= search.from)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </Select>
      </Field>
      <Field label={t.lanes}>
        <Select
          value={search.lane ?? ''}
          onChoose={(lane) => set({ lane: lane === 'kind' ? 'kind' : null })}
        >
          <option value="">{t.laneBy.sector}</option>
          <option value="kind">{t.laneBy.kind}</option>
        </Select>
      </Field>
    </div>
  )
}
