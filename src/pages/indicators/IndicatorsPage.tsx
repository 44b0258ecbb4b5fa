import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { boardQuery } from '../../api/boardQueries.ts'
import { catalogueQuery } from '../../api/catalogueQueries.ts'
import { paths } from '../../paths/paths.ts'
import { PageTop } from '../../components/PageTop.tsx'
import { useTypedQuery } from '../../lists/typedQuery.ts'
import { isBroken } from '../../contract/http/broken.ts'
import { facetLinks } from '../../lists/facetLinks.ts'
import { FacetSelects } from '../../lists/FacetSelects.tsx'
import { FilterLinks } from '../../lists/FilterLinks.tsx'
import { ListActions } from '../../components/ListActions.tsx'
import { ListTools } from '../../lists/ListTools.tsx'
import { useList } from '../../lists/useList.ts'
import { useChosen } from '../../lists/useChosen.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import { useBarHeight } from '../../components/barHeight.ts'
import { indicatorList } from './indicatorList.ts'
import { indicatorEntriesOf } from './entry.ts'
import { IndicatorExport } from './IndicatorExport.tsx'
import { indicatorChoices } from './indicatorChoices.ts'
import styles from './IndicatorsPage.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'
import { NoneShown } from './NoneShown.tsx'
import { PinnedOnlyButton } from './PinnedOnlyButton.tsx'
import { indicatorsSearchOf, type IndicatorsSearch } from '../../paths/indicatorsSearch.ts'
import { ShownLine } from './ShownLine.tsx'
import { usePinnedOnly } from './usePinnedOnly.ts'

const unfiltered = {
  q: null,
  theme: null,
  measure: null,
  status: null,
  trend: null,
  peers: null,
  pinned: null,
}

/** Every indicator with its latest figure, to search, filter and sort. */
export function IndicatorsPage() {
  const { lang, t, w } = useText(catalogueWords)
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const asked = indicatorsSearchOf(params)
  const { asOf, sort } = asked
  const { data: board } = useSuspenseQuery(boardQuery(asOf))
  const { data: catalogue } = useSuspenseQuery(catalogueQuery(asOf))
  const typed = useTypedQuery(
    asked.q,
    (q) =>
      void navigate(paths.indicators(lang, { ...asked, q: q || null }), {
        replace: true,
      }),
  )
  const { query } = typed
  const filters = useChosen(indicatorList, asked, {
    sectors: board.sectors,
    theme: board.themes,
  })
  const known = useMemo(() => indicatorEntriesOf(catalogue.rows), [catalogue])
  const entries = usePinnedOnly(known, asked.pinned === 'only')

  const search = { ...asked, ...filters, q: query || null }
  const toSearch = (change: Partial<IndicatorsSearch>) =>
    paths.indicators(lang, { ...search, ...change })
  const go = (change: Partial<IndicatorsSearch>) => void navigate(toSearch(change))
  const { shown, countsOf, head } = useList(indicatorList, {
    entries,
    query,
    chosen: filters,
    sort,
    toSort: (next) => toSearch({ sort: next }),
  })
  const facets = {
    choices: indicatorChoices(board, lang, w),
    chosen: filters,
    countsOf,
    counted: t.counted,
  }
  const view = useMemo(() => ({ sectors: filters.sectors, asOf }), [filters.sectors, asOf])
  const page = useRef<HTMLDivElement>(null)
  useBarHeight(page)
  return (
    <div ref={page} className={styles.page}>
      <PageTop view={search} board={board} toView={toSearch} />
      <title>{w.documentTitle(w.indicators)}</title>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{w.indicators}</h1>
          <ShownLine
            entries={shown}
            all={catalogue.rows.length}
            broken={catalogue.rows.length - known.length}
            day={catalogue.day}
          />
        </div>
        <ListActions path={toSearch({ q: typed.query || null })}>
          <IndicatorExport
            entries={shown}
            catalogue={catalogue}
            regions={board.regions}
            asOf={asOf}
          />
        </ListActions>
      </header>
      <ListTools words={t} typed={typed} onClear={isNarrowed(search) ? () => go(unfiltered) : null}>
        <FacetSelects {...facets} onChoose={(facet, value) => go({ [facet]: value })} />
        <PinnedOnlyButton
          pressed={asked.pinned === 'only'}
          onPress={() => go({ pinned: asked.pinned ? null : 'only' })}
        />
      </ListTools>
      <FilterLinks
        choicesOf={() =>
          facetLinks({ ...facets, to: (facet, value) => toSearch({ [facet]: value }) })
        }
      />
      {catalogue.rows.filter(isBroken).map(({ id }) => (
        <p key={id} role="alert" className={styles.broken}>
          <strong>{w.dataError}</strong> {w.dataErrorDetail(id)}
        </p>
      ))}
      {shown.length === 0 ? (
        <NoneShown pinned={entries.length > 0} onClear={() => go({ ...unfiltered, sectors: [] })} />
      ) : (
        <IndicatorTable
          entries={shown}
          all={entries.length}
          head={head}
          themes={board.themes}
          query={query}
          status={filters.status}
          view={view}
          day={catalogue.day}
        />
      )}
    </div>
  )
}

function isNarrowed(search: IndicatorsSearch): boolean {
  return Object.keys(unfiltered).some((key) => search[key as keyof typeof unfiltered] !== null)
}
