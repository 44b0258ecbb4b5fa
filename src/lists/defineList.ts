import {
  type ColumnDef,
  columnFacetingFeature,
  columnFilteringFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  type RowData,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table'
import type { Lang } from '../contract/scalars.ts'

const ownFacetedRowModel = createFacetedRowModel()

/**
 * The rows that the options of a filter are counted in. Where that filter is not set, these are the rows shown, which
 * are there already: a long list would else be filtered again for each filter with each letter typed.
 */
function facetedRowModel(table: Parameters<typeof ownFacetedRowModel>[0], id: string) {
  const rowsWithoutOwnFilter = ownFacetedRowModel(table, id)
  return () =>
    table.getColumn(id)?.getIsFiltered() ? rowsWithoutOwnFilter() : table.getFilteredRowModel()
}

export const listFeatures = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  facetedRowModel,
  facetedUniqueValues: createFacetedUniqueValues(),
  sortedRowModel: createSortedRowModel(),
})

type ListSort<Entry> = {
  /** The value to sort by. Rows for which it is undefined come last in both directions. */
  by: (entry: Entry, lang: Lang) => string | number | undefined
  /** Whether the first press sorts the greatest first. */
  greatestFirst?: boolean
  /** Whether texts are compared by the rules of the language, instead of by their characters. */
  collated?: boolean
  /** Whether the greatest value is the least of the column, such as a day for an age. */
  inverted?: boolean
}

export type ListSpec<Entry, Column extends string, Sorted extends Column, Facet extends string> = {
  /** In the order of the cells. */
  columns: readonly Column[]
  /** The columns that can be sorted. */
  sorts: Readonly<Record<Sorted, ListSort<Entry>>>
  /** The options of each filter that an entry matches. */
  facets: Readonly<Record<Facet, (entry: Entry) => readonly string[]>>
  /** A filter for entries by the text typed. */
  searchText: (query: string) => (entry: Entry) => boolean
  /** Whether an entry counts beside the options of the filters; by default all do. */
  counts?: (entry: Entry) => boolean
}

type ColumnDefs<Entry extends RowData> = ColumnDef<typeof listFeatures, Entry>[]

export type List<
  Entry extends RowData,
  Column extends string,
  Sorted extends Column,
  Facet extends string,
> = {
  columns: readonly Column[]
  sorted: readonly Sorted[]
  facets: readonly Facet[]
  searchText: (query: string) => (entry: Entry) => boolean
  columnDefs: Record<Lang, ColumnDefs<Entry>>
}

/** A list to search, filter and sort, for `useList`. */
export function defineList<
  Entry extends RowData,
  Column extends string,
  Sorted extends Column,
  Facet extends string,
>(spec: ListSpec<Entry, Column, Sorted, Facet>): List<Entry, Column, Sorted, Facet> {
  return {
    columns: spec.columns,
    sorted: Object.keys(spec.sorts) as Sorted[],
    facets: Object.keys(spec.facets) as Facet[],
    searchText: spec.searchText,
    columnDefs: { zh: columnDefsOf(spec, 'zh'), en: columnDefsOf(spec, 'en') },
  }
}

/** The id in the table of a filter, which may have the name of a column. */
export function facetId(facet: string): string {
  return `facet:${facet}`
}

function columnDefsOf<Entry extends RowData>(
  {
    sorts,
    facets,
    counts = () => true,
  }: Pick<ListSpec<Entry, string, string, string>, 'sorts' | 'facets' | 'counts'>,
  lang: Lang,
): ColumnDefs<Entry> {
  const { compare } = new Intl.Collator(lang)
  return [
    // The only column in which the text is looked for.
    { id: 'text', accessorFn: () => '' },
    ...Object.entries(sorts).map(
      ([
        id,
        { by, greatestFirst = false, collated = false, inverted = false },
      ]): ColumnDefs<Entry>[number] => ({
        id,
        accessorFn: (entry) => by(entry, lang),
        sortFn: collated ? (a, b) => compare(a.getValue(id), b.getValue(id)) : sortFn_basic,
        sortUndefined: 'last',
        sortDescFirst: greatestFirst,
        invertSorting: inverted,
        enableGlobalFilter: false,
      }),
    ),
    ...Object.entries(facets).map(([facet, optionsOf]): ColumnDefs<Entry>[number] => ({
      id: facetId(facet),
      accessorFn: optionsOf,
      filterFn: (row, _, chosen: string | readonly string[]) =>
        optionsOf(row.original).some((option) =>
          typeof chosen === 'string' ? option === chosen : chosen.includes(option),
        ),
      getUniqueValues: (entry) => (counts(entry) ? [...optionsOf(entry)] : []),
      enableGlobalFilter: false,
    })),
  ]
}
