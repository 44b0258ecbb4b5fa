import { useNavigate } from 'react-router'
import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { formatCount } from '../../format/figureText.ts'
import { type SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { yearsOfSteps } from '../../domain/milestone/timeline.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { foundSteps } from './foundSteps.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './MilestoneFilters.module.css'
import { type MilestonesSearch, milestoneStates } from '../../paths/milestonesSearch.ts'

/** Chooses kind, state, years and layout; each option has the number of steps it would leave. */
export function MilestoneFilters({
  search,
  sectors,
  all,
  to,
}: {
  search: MilestonesSearch
  sectors: readonly string[]
  all: readonly SectorStep[]
  to: (change: Partial<MilestonesSearch>) => string
}) {
  const { t } = useText(milestoneWords)
  const navigate = useNavigate()
  const set = (change: Partial<MilestonesSearch>) =>
    void navigate(to(change), { preventScrollReset: true })
  const countWith = (change: Partial<MilestonesSearch>) =>
    foundSteps(all, { ...search, sectors, ...change }).length
  const years = yearsOfSteps(foundSteps(all, { ...search, sectors, from: null, to: null }))
  const yearList = years
    ? Array.from({ length: years[1] - years[0] + 1 }, (_, place) => String(years[0] + place))
    : []
  const option = (value: string, name: string, count: number) => (
    <option key={value} value={value} disabled={count === 0}>
      {t.option(name, formatCount(count))}
    </option>
  )
  return (
    <div className={styles.filters} role="group" aria-label={t.filters}>
      <Field label={t.kindFilter}>
        <Select
          value={search.kind ?? ''}
          onChoose={(value) =>
            set({ kind: MilestoneKind.options.find((one) => one === value) ?? null })
          }
        >
          {option('', t.any, countWith({ kind: null }))}
          {MilestoneKind.options.map((kind) => option(kind, t.kind[kind], countWith({ kind })))}
        </Select>
      </Field>
      <Field label={t.stateFilter}>
        <Select
          value={search.state ?? ''}
          onChoose={(value) => set({ state: milestoneStates.find((one) => one === value) ?? null })}
        >
          {option('', t.any, countWith({ state: null }))}
          {milestoneStates.map((state) => option(state, t.stateName[state], countWith({ state })))}
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
