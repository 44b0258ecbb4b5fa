import { useNavigate } from 'react-router'
import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { formatCount } from '../../format/figureText.ts'
import { type SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { yearsOfSteps } from '../../domain/milestone/timeline.ts'
import { milestoneWords } from '../../i18n/milestoneWords.ts'
import { useWords } from '../../i18n/words.tsx'
import { foundSteps } from './foundSteps.ts'
import styles from './MilestoneFilters.module.css'
import { type MilestonesSearch, milestoneStates } from '../../paths/milestonesSearch.ts'

/** Kind, state, years and arrangement; each option says how many steps it would leave. */
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
  const { lang } = useWords()
  const t = milestoneWords[lang]
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
      <label>
        {t.kindFilter}{' '}
        <select
          value={search.kind ?? ''}
          onChange={({ target }) =>
            set({ kind: MilestoneKind.options.find((one) => one === target.value) ?? null })
          }
        >
          {option('', t.any, countWith({ kind: null }))}
          {MilestoneKind.options.map((kind) => option(kind, t.kind[kind], countWith({ kind })))}
        </select>
      </label>
      <label>
        {t.stateFilter}{' '}
        <select
          value={search.state ?? ''}
          onChange={({ target }) =>
            set({ state: milestoneStates.find((one) => one === target.value) ?? null })
          }
        >
          {option('', t.any, countWith({ state: null }))}
          {milestoneStates.map((state) => option(state, t.stateName[state], countWith({ state })))}
        </select>
      </label>
      <label>
        {t.from}{' '}
        <select
          value={search.from ?? ''}
          onChange={(event) => set({ from: event.target.value || null })}
        >
          <option value="">{t.allYears}</option>
          {yearList
            .filter((year) => search.to === null || year <= search.to)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      </label>
      <label>
        {t.to}{' '}
        <select
          value={search.to ?? ''}
          onChange={(event) => set({ to: event.target.value || null })}
        >
          <option value="">{t.allYears}</option>
          {yearList
            .filter((year) => search.from === null || year >= search.from)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      </label>
      <label>
        {t.lanes}{' '}
        <select
          value={search.lane ?? ''}
          onChange={(event) => set({ lane: event.target.value === 'kind' ? 'kind' : null })}
        >
          <option value="">{t.laneBy.sector}</option>
          <option value="kind">{t.laneBy.kind}</option>
        </select>
      </label>
    </div>
  )
}
