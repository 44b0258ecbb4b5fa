import { type RowData, type SortingState, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { bareName } from '../domain/search/bareName.ts'
import { useText } from '../i18n/words.tsx'
import { facetId, type List, listFeatures } from './defineList.ts'

/** A column, with `-` before it in descending order; null for the order of the entries. */
export type Sort<Column extends string> = Column | `-${Column}` | null

/** What entries are filtered by: for each filter an option, or several of which one suffices; null or none for all. */
export type Chosen<Facet extends string> = Readonly<
  Record<Facet, string | readonly string[] | null>
>

export type HeadColumn<Column extends string> = {
  id: Column
  order: 'ascending' | 'descending' | 'none'
  /** The address with the next order of the column; undefined where it cannot be sorted. */
  toSort: string | undefined
}

/** For each option of a filter, how many entries it would leave with all other filters kept. */
export type CountsOf<Facet extends string> = (facet: Facet) => ReadonlyMap<string, number>

/** The entries that a search and filters leave, in order, and what the controls of the list need. */
export function useList<
  Entry extends RowData,
  Column extends string,
  Sorted extends Column,
  Facet extends string,
>(
  list: List<Entry, Column, Sorted, Facet>,
  {
    entries,
    query,
    chosen,
    sort,
    toSort,
  }: {
    entries: readonly Entry[]
    query: string
    chosen: Chosen<Facet>
    sort: Sort<Sorted>
    /** The address of the list in an order. */
    toSort: (sort: Sort<Sorted>) => string
  },
): {
  shown: readonly Entry[]
  countsOf: CountsOf<Facet>
  head: readonly HeadColumn<Column>[]
} {
  const { lang } = useText()
  const sorting = useMemo(() => sortingOf(sort), [sort])
  const columnFilters = useMemo(
    () =>
      list.facets.flatMap((facet) => {
        const value = chosen[facet]
        return value === null || value.length === 0 ? [] : { id: facetId(facet), value }
      }),
    [list, chosen],
  )
  const globalFilterFn = useMemo(() => {
    const foundBy = searchIn(entries, list.searchText)
    return Object.assign(
      ({ original }: { original: Entry }, _: string, found: ReadonlySet<Entry>) =>
        found.has(original),
      { resolveFilterValue: foundBy },
    )
  }, [list, entries])
  const table = useTable({
    features: listFeatures,
    columns: list.columnDefs[lang],
    data: entries,
    state: { sorting, columnFilters, globalFilter: query },
    globalFilterFn,
    enableMultiSort: false,
  })
  const { rows } = table.getRowModel()
  const shown = useMemo(() => rows.map(({ original }) => original), [rows])
  const countsOf = (facet: Facet): ReadonlyMap<string, number> =>
    table.getColumn(facetId(facet))?.getFacetedUniqueValues() ?? new Map()
  const head = list.columns.map((id): HeadColumn<Column> => {
    const column = table.getColumn(id)
    const sorted = list.sorted.find((one) => one === id)
    const next = column?.getNextSortingOrder() ?? false
    return {
      id,
      order: sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none',
      toSort: sorted && toSort(next === false ? null : next === 'desc' ? `-${sorted}` : sorted),
    }
  })
  return { shown, countsOf, head }
}

function sortingOf(sort: string | null): SortingState {
  return sort === null ? [] : [{ id: sort.replace('-', ''), desc: sort.startsWith('-') }]
}

/**
 * The entries that a text finds, looked for among those that the longest text before it found: each letter typed
 * searches fewer entries, and a letter deleted none.
 */
function searchIn<Entry>(
  entries: readonly Entry[],
  searchText: (query: string) => (entry: Entry) => boolean,
): (query: string) => ReadonlySet<Entry> {
  const known = new Map<string, ReadonlySet<Entry>>()
  return (typed) => {
    // Without the marks around a pasted name: of `1.5G`, unlike `1.高`, the text before it finds more.
    const query = bareName(typed) || typed
    const done = known.get(query)
    if (done) return done
    let begun = query.slice(0, -1)
    // A text that found nothing may do so by a mark alone, such as 《, with a word still to come.
    while (begun !== '' && !known.get(begun)?.size) begun = begun.slice(0, -1)
    const found = new Set([...(known.get(begun) ?? entries)].filter(searchText(query)))
    known.set(query, found)
    return found
  }
}
