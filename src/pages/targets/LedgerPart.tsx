import { useMemo } from 'react'
import { SavedViews } from '../../components/SavedViews.tsx'
import { useTypedQuery } from '../../lists/typedQuery.ts'
import type { Board } from '../../contract/board/board.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import { brokenPartsOf } from '../../domain/pace/ledgerRow.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetEntry } from './entry.ts'
import { type TargetFilters, targetList } from './targetList.ts'
import { FacetSelects } from '../../lists/FacetSelects.tsx'
import { ListTools } from '../../lists/ListTools.tsx'
import { useList } from '../../lists/useList.ts'
import { ledgerItemsOf } from './ledgerItems.ts'
import { BrokenEntries } from './BrokenEntries.tsx'
import { LedgerExport } from './LedgerExport.tsx'
import { ledgerChoices } from './ledgerChoices.ts'
import { LedgerLayout } from './LedgerLayout.tsx'
import { LedgerLinks } from './LedgerLinks.tsx'
import { LedgerRows, unfiltered } from './LedgerRows.tsx'
import { useNarrow } from './narrow.ts'
import { filterTexts, sectorNamesOf } from './filterTexts.ts'
import { groupingOf, type TargetsSearch } from '../../paths/targetsSearch.ts'
import { ShownTargets } from './ShownTargets.tsx'
import { StatusChips } from './StatusChips.tsx'

type Props = {
  ledger: LedgerAsRead
  entries: readonly TargetEntry[]
  /** Those of the chosen sectors. */
  inScope: readonly TargetEntry[]
  board: Board
  years: readonly { id: string }[]
  asked: TargetsSearch
  filters: TargetFilters
  toSearch: (change: Partial<TargetsSearch>) => string
  go: (change: Partial<TargetsSearch>, replace?: boolean) => void
}

/** The ledger itself, to search, filter, sort and group. */
export function LedgerPart({
  ledger,
  entries,
  inScope,
  board,
  years,
  asked,
  filters,
  toSearch,
  go: goTo,
}: Props) {
  const { lang, t, w } = useText(ledgerWords)
  const { sort, asOf } = asked
  const grouping = groupingOf(asked)
  const typing = useTypedQuery(asked.q, (q) => goTo({ q: q || null }, true))
  const { query } = typing
  const typed = { q: query || null }
  const go = (change: Partial<TargetsSearch>) => goTo({ ...typed, ...change })
  const to = (change: Partial<TargetsSearch>) => toSearch({ ...typed, ...change })
  const { shown, countsOf, head } = useList(targetList, {
    entries,
    query,
    chosen: filters,
    sort,
    toSort: (next) => to({ sort: next }),
  })
  const items = useMemo(
    () => ledgerItemsOf(shown, grouping, board.themes),
    [shown, grouping, board.themes],
  )
  const sources = useMemo(
    () => new Map(ledger.sources.map((source) => [source.id, source])),
    [ledger.sources],
  )
  const { sectors, status } = filters
  const broken = useMemo(() => brokenPartsOf(ledger, sectors), [ledger, sectors])
  const unjudged = broken.unread.length + broken.unjudged.length
  const view = useMemo(() => ({ sectors, asOf }), [sectors, asOf])
  const narrow = useNarrow()
  const facets = {
    choices: ledgerChoices(board, years, lang, w),
    chosen: filters,
    countsOf,
    counted: t.option,
  }
  const isFiltered =
    query !== '' ||
    (['status', 'scope', 'theme', 'year', 'tier'] as const).some((one) => filters[one])
  const groupName = useGroupName(board.themes)
  const list = { items, all: entries.length, groupName, sources, query, view }
  return (
    <>
      <StatusChips counts={countsOf('status')} chosen={status} to={(one) => to({ status: one })} />
      <ListTools
        words={t}
        typed={typing}
        onClear={isFiltered ? () => go(unfiltered) : null}
        aside={
          <>
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
          </>
        }
      >
        <FacetSelects {...facets} onChoose={(facet, value) => go({ [facet]: value })} />
        <LedgerLayout search={asked} narrow={narrow} go={go} />
      </ListTools>
      <LedgerLinks facets={facets} search={asked} to={to} />
      <ShownTargets
        entries={shown}
        inScope={inScope}
        all={entries}
        broken={unjudged}
        day={ledger.day}
      />
      <BrokenEntries broken={broken} />
      <LedgerRows
        {...list}
        inScope={inScope}
        head={head}
        narrow={narrow}
        asked={asked}
        to={to}
        go={go}
      />
    </>
  )
}

/** Names the groups of the ledger: themes by their id, years by themselves. Those of a status have a sentence. */
function useGroupName(themes: Board['themes']): (id: string) => string {
  const { lang, t } = useText(ledgerWords)
  return useMemo(() => {
    const names = new Map(themes.map(({ id, name }) => [id, name[lang]]))
    return (id: string) => names.get(id) ?? t.dueIn(id)
  }, [themes, lang, t])
}
