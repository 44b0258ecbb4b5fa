import type { HeaderGroup } from '@tanstack/react-table'
import { memo, useRef } from 'react'
import type { Board } from '../../contract/board/board.ts'
import type { Day } from '../../contract/scalars.ts'
import type { ShownStatus } from '../../domain/target/standing.ts'
import type { View } from '../../paths/viewSearch.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { indicatorTableFeatures } from './columns.ts'
import type { IndicatorEntry } from './entry.ts'
import { IndicatorRow } from './IndicatorRow.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './IndicatorTable.module.css'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'
import { TableHead } from './TableHead.tsx'
import { useVisibleRows } from './visibleRows.ts'

/** The list as a table; a long one is virtualized. */
export const IndicatorTable = memo(function IndicatorTable({
  entries,
  all,
  head,
  sort,
  themes,
  query,
  status,
  view,
  day,
}: {
  entries: readonly IndicatorEntry[]
  /** The number of rows without filters. */
  all: number
  head: HeaderGroup<typeof indicatorTableFeatures, IndicatorEntry> | undefined
  sort: IndicatorsSearch['sort']
  themes: Board['themes']
  query: string
  status: ShownStatus | null
  view: View
  day: Day
}) {
  const { t, say } = useText(catalogueWords)
  const body = useRef<HTMLTableSectionElement>(null)
  const { places, above, below, measure } = useVisibleRows(entries, all, body)
  const themeNames = new Map(themes.map(({ id, name }) => [id, say(name)]))
  return (
    <Table
      look="bare"
      className={styles.table}
      aria-label={catalogueWords[lang].table}
      aria-rowcount={entries.length + 1}
    >
      <TableHead group={head} sort={sort} />
      <tbody ref={body}>
        {above > 0 && <Room height={above} />}
        {places.map((place) => {
          const entry = entries[place]
          return (
            entry && (
              <IndicatorRow
                key={entry.indicator.id}
                entry={entry}
                place={place}
                theme={themeNames.get(entry.indicator.theme) ?? ''}
                query={query}
                status={status}
                view={view}
                day={day}
                measure={measure}
              />
            )
          )
        })}
        {below > 0 && <Room height={below} />}
      </tbody>
    </Table>
  )
})

/** A spacer in place of the rows out of view. */
function Room({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />
}
