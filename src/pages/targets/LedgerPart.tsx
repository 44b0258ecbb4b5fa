import { functionalUpdate, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { SavedViews } from '../../components/SavedViews.tsx'
import { useTypedQuery } from '../../components/typedQuery.ts'
import type { Board } from '../../contract/board/board.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import { brokenPartsOf } from '../../domain/pace/ledgerRow.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { targetColumns, targetTableFeatures, targetSortingOf, targetSortOf } from './columns.ts'
import type { TargetEntry } from './entry.ts'
import { type TargetFilters, foundIn } from './found.ts'
import { ledgerItemsOf } from './ledgerItems.ts'
import { BrokenEntries } from './BrokenEntries.tsx'
import { LedgerCards } from './LedgerCards.tsx'
import { LedgerExport } from './LedgerExport.tsx'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerLayout } from './LedgerLayout.tsx'
import { LedgerTable } from './LedgerTable.tsx'
import styles from './LedgerTools.module.css'
import { useNarrow } from './narrow.ts'
import { filterTexts, sectorNamesOf } from './filterTexts.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { longestQuery } from '../../paths/query.ts'
import { ShownTargets } from './ShownTargets.tsx'
import { SortChoice } from './SortChoice.tsx'
import { StatusChips } from './StatusChips.tsx'

const unfiltered = { q: null, status: null, theme: null, year: null, tier: null }

/** The ledger itself, to search, filter, sort and group. */
export function LedgerPart({
  ledger,
  entries,
  inScope,
  board,
  asked,
  filters,
  toSearch,
  go: goTo,
}: {
  ledger: LedgerAsRead
  entries: readonly TargetEntry[]
  /** Those of the chosen sectors. */
  inScope: readonly TargetEntry[]
  board: Board
  asked: TargetsSearch
  filters: TargetFilters
  toSearch: (change: Partial<TargetsSearch>) => string
  go: (change: Partial<TargetsSearch>, replace?: boolean) => void
}) {
  const { lang, t, w } = useText(ledgerWords)
  const { sort, group, density, asOf } = asked
  const { query, setQuery, settle } = useTypedQuery(asked.q, (q) => goTo({ q: q || null }, true))
  const typed = { q: query || null }
  const go = (change: Partial<TargetsSearch>) => goTo({ ...typed, ...change })
  const { found, counts } = useMemo(
    () => foundIn(entries, query, filters),
    [entries, query, filters],
  )
  const sorting = useMemo(() => targetSortingOf(sort), [sort])
  const table = useTable({
    features: targetTableFeatures,
    columns: targetColumns[lang],
    data: entries,
    state: { sorting },
    onSortingChange: (next) => go({ sort: targetSortOf(functionalUpdate(next, sorting)) }),
    enableMultiSort: false,
  })
  const { rows } = table.getRowModel()
  const shown = useMemo(
    () => rows.map(({ original }) => original).filter((entry) => found.has(entry)),
    [rows, found],
  )
  const items = useMemo(
    () => ledgerItemsOf(shown, group, board.themes),
    [shown, group, board.themes],
  )
  const years = useMemo(
    () => [...new Set(entries.map(({ facets }) => facets.year))].sort(),
    [entries],
  )
  const sources = useMemo(
    () => new Map(ledger.sources.map((source) => [source.id, source])),
    [ledger.sources],
  )
  const { sectors } = filters
  const broken = useMemo(() => brokenPartsOf(ledger, sectors), [ledger, sectors])
  const unjudged = broken.unread.length + broken.unjudged.length
  const view = useMemo(() => ({ sectors, asOf }), [sectors, asOf])
  const narrow = useNarrow()

  const isFiltered =
    query !== '' || (['status', 'theme', 'year', 'tier'] as const).some((one) => filters[one])
  const groupName = useMemo(() => {
    const names = new Map(board.themes.map(({ id, name }) => [id, name[lang]]))
    return (id: string) => names.get(id) ?? t.dueIn(id)
  }, [board.themes, lang, t])
  const list = { items, all: entries.length, groupName, sources, query, view }
  return (
    <>
      <StatusChips
        counts={counts.status}
        chosen={filters.status}
        onChoose={(status) => go({ status })}
      />
      <div role="search" className={styles.tools} aria-label={t.filters}>
        <SearchField
          label={t.search}
          hint={t.searchHint}
          maxLength={longestQuery}
          query={query}
          onQuery={setQuery}
          onLeave={settle}
        />
        <LedgerFilters
          filters={filters}
          counts={counts}
          themes={board.themes}
          years={years}
          onChoose={(facet, value) => go({ [facet]: value })}
        />
        <LedgerLayout search={asked} go={go} />
        {narrow && <SortChoice sort={sort} go={go} />}
        {isFiltered && <Button onClick={() => go(unfiltered)}>{t.clear}</Button>}
        <div className={styles.away}>
          <SavedViews path={toSearch(typed)} />
          <LedgerExport
            ledger={ledger}
            items={items}
            groupName={groupName}
            sector={(filters.sectors.length === 1 && filters.sectors[0]) || null}
            scope={{
              of: sectors.length > 0 ? sectorNamesOf(board, sectors) : 'all',
              filters: filterTexts({ ...filters, ...typed }, board, lang, w),
            }}
            all={entries}
            unjudged={unjudged}
          />
        </div>
      </div>
      <ShownTargets
        entries={shown}
        inScope={inScope}
        all={entries}
        broken={unjudged}
        day={ledger.day}
      />
      <BrokenEntries broken={broken} />
      {shown.length > 0 ? (
        narrow ? (
          <LedgerCards {...list} />
        ) : (
          <LedgerTable {...list} head={table.getHeaderGroups()[0]} sort={sort} density={density} />
        )
      ) : inScope.length > 0 ? (
        <Notice title={t.emptyTitle} help={t.emptyHelp}>
          <Button look="primary" onClick={() => go(unfiltered)}>
            {t.clear}
          </Button>
        </Notice>
      ) : (
        <Notice title={t.emptyTitle} help={t.noneHelp}>
          <Button look="primary" onClick={() => go({ ...unfiltered, sectors: [], asOf: null })}>
            {t.all}
          </Button>
        </Notice>
      )}
    </>
  )
}
