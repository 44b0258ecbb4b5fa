import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { Link, useNavigation, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { milestoneRegisterQuery } from '../../api/milestoneQueries.ts'
import { paths } from '../../paths/paths.ts'
import type { MilestonesSearch } from '../../paths/milestonesSearch.ts'
import { ListActions } from '../../components/ListActions.tsx'
import { PageTop } from '../../components/PageTop.tsx'
import { Timeline } from '../../components/Timeline.tsx'
import type { Board } from '../../contract/board/board.ts'
import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import type { MilestoneRecord } from '../../contract/milestone/milestoneRegister.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { stepsOf } from '../../domain/milestone/sectorSteps.ts'
import { axisYearsOf, lanesOf, yearNames, yearsOfSteps } from '../../domain/milestone/timeline.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { milestoneList, undated } from './milestoneList.ts'
import { useChosen } from '../../lists/useChosen.ts'
import { useList } from '../../lists/useList.ts'
import { MilestoneExport } from './MilestoneExport.tsx'
import { MilestoneFilters } from './MilestoneFilters.tsx'
import { MilestoneLinks } from './MilestoneLinks.tsx'
import styles from './MilestonesPage.module.css'
import { milestonesSearchOf, milestoneStates } from '../../paths/milestonesSearch.ts'
import { StepsTable } from './StepsTable.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'

/** Laboratories, platforms, projects, policies and events over time: done, expected, not confirmed. */
export function MilestonesPage() {
  const { lang, t, w } = useText(milestoneWords)
  const [params] = useSearchParams()
  const updating = useNavigation().state === 'loading'
  const search = milestonesSearchOf(params)
  const { data: board } = useSuspenseQuery(boardQuery(search.asOf))
  const { data: register } = useSuspenseQuery(milestoneRegisterQuery(search.asOf))
  const all = useMemo(() => stepsOf(register.milestones, register), [register])
  const allYears = useMemo(() => yearNames(yearsOfSteps(all)), [all])
  const { from, to: until } = search
  const chosen = useChosen(
    milestoneList,
    {
      ...search,
      year:
        from || until
          ? [
              ...allYears.filter((year) => (from ?? year) <= year && year <= (until ?? year)),
              undated,
            ]
          : null,
    },
    { sectors: board.sectors },
  )
  const { sectors } = chosen
  const { shown: found, countsOf } = useList(milestoneList, {
    entries: all,
    query: '',
    chosen,
    sort: null,
    toSort: () => '',
  })
  const milestones = new Set(found.map(({ milestone }) => milestone.id))
  const to = (change: Partial<MilestonesSearch>) => paths.milestones(lang, { ...search, ...change })
  const inSectors = board.sectors.filter(({ id }) => sectors.length === 0 || sectors.includes(id))
  const lanes = lanesOf(found, search.lane === 'kind' ? kindLanes() : sectorLanes(inSectors))
  // A last year that was chosen ends the axis; else it shows what is still to come.
  const years = until ? yearsOfSteps(found) : axisYearsOf(found, register.day)
  const summary = t.summary(
    formatCount(milestones.size),
    formatCount(found.length),
    milestoneStates.flatMap((state) => {
      const count = found.filter((step) => step.state === state).length
      return count > 0 ? [t.state[state](formatCount(count))] : []
    }),
  )
  return (
    <>
      <title>{w.documentTitle(w.milestones)}</title>
      <PageTop
        view={search}
        board={board}
        listed={{ what: 'milestones', things: [...new Set(all.map(({ milestone }) => milestone))] }}
        toView={to}
      />
      <div className={styles.page} aria-busy={updating}>
        <header className={styles.header}>
          <div>
            <h1 className={styles.title}>{w.milestones}</h1>
            <p className={styles.summary} role="status">
              {summary}
            </p>
            <p className={styles.day}>{w.judged(dateText(register.day, lang))}</p>
          </div>
          <ListActions path={to({})}>
            {years && (
              <MilestoneExport
                steps={found}
                lanes={lanes}
                years={years}
                day={register.day}
                summary={summary}
                scope={board.sectors.filter(({ id }) => sectors.includes(id))}
              />
            )}
          </ListActions>
        </header>
        <Unconfirmed steps={found.filter(({ state }) => state === 'unconfirmed')} />
        <div>
          <MilestoneFilters search={search} countsOf={countsOf} to={to} />
          <MilestoneLinks search={search} countsOf={countsOf} years={allYears} to={to} />
        </div>
        {found.length === 0 ? (
          <Notice title={t.nothing} help={t.nothingHelp}>
            <Link to={paths.milestones(lang, { asOf: search.asOf })}>{t.showAll}</Link>
          </Notice>
        ) : (
          <>
            {years && <Timeline lanes={lanes} years={years} day={register.day} />}
            <StepsTable steps={found} />
          </>
        )}
      </div>
    </>
  )
}

type LaneHeading = Parameters<typeof lanesOf>[1][number]

function kindLanes(): LaneHeading[] {
  return MilestoneKind.options.map((kind) => ({
    id: kind,
    name: { zh: milestoneWords.zh.kind[kind], en: milestoneWords.en.kind[kind] },
    holds: (milestone) => milestone.kind === kind,
  }))
}

/** A lane for each sector, and one for what concerns the whole city. */
function sectorLanes(all: Board['sectors']): LaneHeading[] {
  return [
    ...all.map(({ id, name }) => ({
      id,
      name,
      holds: (milestone: MilestoneRecord) => milestone.sectors.includes(id),
    })),
    {
      id: 'city',
      name: { zh: milestoneWords.zh.city, en: milestoneWords.en.city },
      holds: (milestone) => milestone.sectors.length === 0,
    },
  ]
}
