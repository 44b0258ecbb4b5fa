import type { HeaderGroup } from '@tanstack/react-table'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetColumnId, targetTableFeatures } from './columns.ts'
import type { TargetEntry } from './entry.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
import styles from './LedgerTable.module.css'
import type { TargetsSearch } from '../../paths/targetsSearch.ts'

/** The head of the table; sortable columns have a sort button. */
export function LedgerHead({
  group,
  sort,
}: {
  group: HeaderGroup<typeof targetTableFeatures, TargetEntry> | undefined
  sort: TargetsSearch['sort']
}) {
  const { t } = useText(ledgerWords)
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {group?.headers.map(({ id, column }) => {
          const name = t.columns[id as TargetColumnId]
          const order = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none'
          if (!column.getCanSort())
            return (
              <th key={id} scope="col">
                {name}
              </th>
            )
          return (
            <SortHeader
              key={id}
              order={order}
              hint={
                id === 'completion' || id === 'gap'
                  ? t.boundsLast
                  : id === 'dataDay'
                    ? t.sortedBy.dataDay
                    : undefined
              }
              onSort={column.getToggleSortingHandler()}
            >
              {name}
            </SortHeader>
          )
        })}
      </tr>
    </thead>
  )
}
