import type { HeaderGroup } from '@tanstack/react-table'
import { memo, useId, useRef } from 'react'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { targetTableFeatures } from './columns.ts'
import type { TargetEntry } from './entry.ts'
import { GroupHead } from './GroupHead.tsx'
import { LedgerHead } from './LedgerHead.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './LedgerTable.module.css'
import type { LedgerListProps } from './listProps.ts'
import { onRowKey } from './rowKeys.ts'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'
import { TargetRow } from './TargetRow.tsx'
import { useRowsInRegion } from './visibleItems.ts'

/** The ledger as a table in a scrolling region, with sticky head and first column. */
export const LedgerTable = memo(function LedgerTable({
  items,
  all,
  head,
  sort,
  density,
  groupName,
  sources,
  query,
  view,
}: LedgerListProps & {
  head: HeaderGroup<typeof targetTableFeatures, TargetEntry> | undefined
  sort: TargetsSearch['sort']
  density: TargetsSearch['density']
}) {
  const { t } = useText(ledgerWords)
  const keys = useId()
  const region = useRef<HTMLDivElement>(null)
  const { places, above, below, measure } = useRowsInRegion(items, all, region)
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
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onKeyDown={onRowKey}
      >
        <Table
          look="bare"
          className={styles.table}
          aria-label={t.table}
          aria-rowcount={items.length + 1}
          data-density={density}
        >
          <LedgerHead group={head} sort={sort} />
          <tbody>
            {above > 0 && <Room height={above} />}
            {places.map((place) => {
              const item = items[place]
              if (!item) return null
              if (item.kind === 'group')
                return (
                  <tr
                    key={item.id}
                    ref={measure}
                    data-index={place}
                    aria-rowindex={place + 2}
                    className={styles.group}
                  >
                    <th scope="rowgroup" colSpan={12}>
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
                  measure={measure}
                />
              )
            })}
            {below > 0 && <Room height={below} />}
          </tbody>
        </Table>
      </div>
      <p id={keys} className={styles.keys}>
        {t.keys}
      </p>
    </>
  )
})

/** A spacer in place of the rows out of view. */
function Room({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ height }} />
}
