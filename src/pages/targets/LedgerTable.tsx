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
import { useRowsInRegion } from '../../lists/useVirtualRows.ts'

/** The ledger as a table in a scrolling region, with sticky head and first column. */
export const LedgerTable = memo(function LedgerTable({
  items,
  all,
  head,
  density,
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
  const region = useRef<HTMLDivElement>(null)
  // An old machine lays out and paints four rows within 100 ms.
  const rows = useRowsInRegion(items, region, { all, idOf: itemId, height: 64, step: 4 })
  return (
    <>
      {/* A scrolling region must be focusable, to scroll it by keyboard; arrow keys move between rows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={region}
        className={styles.region}
        role="region"
        aria-label={t.table}
        aria-describedby={keys}
        data-scrolls-inside=""
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onRowKey}
      >
        <ListTable
          label={t.table}
          className={styles.table}
          density={density}
          size={items.length}
          head={head}
          names={t.columns}
          hints={{ completion: t.boundsLast, gap: t.boundsLast, dataDay: t.sortedBy.dataDay }}
          rows={rows}
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
                  <th scope="rowgroup" colSpan={head.length}>
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
