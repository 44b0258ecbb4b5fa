import { memo, useRef } from 'react'
import type { Board } from '../../contract/board/board.ts'
import type { Day } from '../../contract/scalars.ts'
import type { ShownStatus } from '../../domain/target/standing.ts'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ListTable } from '../../lists/ListTable.tsx'
import type { HeadColumn } from '../../lists/useList.ts'
import { useRowsInWindow } from '../../lists/useVirtualRows.ts'
import type { View } from '../../paths/viewSearch.ts'
import type { IndicatorEntry } from './entry.ts'
import type { IndicatorColumn } from './indicatorList.ts'
import { IndicatorRow } from './IndicatorRow.tsx'
import styles from './IndicatorTable.module.css'

/** The list as a table. */
export const IndicatorTable = memo(function IndicatorTable({
  entries,
  all,
  head,
  themes,
  query,
  status,
  view,
  day,
}: {
  entries: readonly IndicatorEntry[]
  /** The number of rows without filters. */
  all: number
  head: readonly HeadColumn<IndicatorColumn>[]
  themes: Board['themes']
  query: string
  status: ShownStatus | null
  view: View
  day: Day
}) {
  const { t, say } = useText(catalogueWords)
  const body = useRef<HTMLTableSectionElement>(null)
  // An old machine lays out and paints two rows within 50 ms.
  const rows = useRowsInWindow(entries, body, { all, idOf, height: 72, step: 2 })
  const themeNames = new Map(themes.map(({ id, name }) => [id, say(name)]))
  return (
    <ListTable
      label={t.table}
      className={styles.table}
      size={entries.length}
      head={head}
      names={t.columns}
      hints={{ change: t.changeSortHint }}
      rows={rows}
      body={body}
    >
      {(place) => {
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
              measure={rows.measure}
            />
          )
        )
      }}
    </ListTable>
  )
})

function idOf({ indicator }: IndicatorEntry): string {
  return indicator.id
}
