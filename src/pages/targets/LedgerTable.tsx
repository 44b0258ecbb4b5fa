import { memo, useId, useRef } from 'react'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { GroupHead } from './GroupHead.tsx'
import { itemId } from './ledgerItems.ts'
import styles from './LedgerTable.module.css'
import type { LedgerListProps } from './listProps.ts'
import { onRowKey } from './rowKeys.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { TargetRow } from './TargetRow.tsx'
import type { TargetColumn } from './targetList.ts'
import { ListTable } from '../../lists/ListTable.tsx'
import type { HeadColumn } from '../../lists/useList.ts'
import { useRowsInWindow } from '../../lists/useVirtualRows.ts'

/** The ledger as a table that scrolls with the page, under a sticky head. */
export const LedgerTable = memo(function LedgerTable({
  items,
  all,
  head,
  density,
  columns,
  groupName,
  sources,
  query,
  view,
}: LedgerListProps & {
  head: readonly HeadColumn<TargetColumn>[]
  density: TargetsSearch['density']
}) {
  const { t } = useText(ledgerWords)
  const keys = useId()
  const body = useRef<HTMLTableSectionElement>(null)
  const heads = head.filter(({ id }) => columns.includes(id))
  // An old machine lays out and paints four rows within 100 ms.
  const rows = useRowsInWindow(items, body, { all, idOf: itemId, height: 64, step: 4 })
  return (
    <>
      {/* Arrow keys move between rows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles.region}
        role="region"
        aria-label={t.table}
        aria-describedby={keys}
        data-wide={columns.length > 8 ? '' : undefined}
        onKeyDown={onRowKey}
      >
        <ListTable
          label={t.table}
          className={styles.table}
          density={density}
          size={items.length}
          head={heads}
          names={t.columns}
          also={{ completion: head.find(({ id }) => id === 'gap') }}
          hints={{ completion: t.boundsLast, gap: t.boundsLast, dataDay: t.sortedBy.dataDay }}
          rows={rows}
          body={body}
        >
          {(place) => {
            const item = items[place]
            if (!item) return null
            if (item.kind === 'group')
              return (
                <tr
                  key={item.id}
                  ref={rows.measure}
                  data-index={place}
                  aria-rowindex={place + 2}
                  className={styles.group}
                >
                  <th scope="rowgroup" colSpan={heads.length}>
                    <GroupHead name={groupName(item.id)} group={item} />
                  </th>
                </tr>
              )
            return (
              <TargetRow
                key={item.id}
                entry={item.entry}
                place={place}
                source={sources.get(item.entry.row.target.source)}
                columns={columns}
                query={query}
                view={view}
                measure={rows.measure}
              />
            )
          }}
        </ListTable>
      </div>
      <p id={keys} className={styles.keys}>
        {t.keys}
      </p>
    </>
  )
})
