import type { HeaderGroup } from '@tanstack/react-table'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { TargetColumnId, targetTableFeatures } from './columns.ts'
import type { TargetEntry } from './entry.ts'
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
            <th key={id} scope="col" aria-sort={order}>
              <button
                type="button"
                className={styles.sort}
                title={
                  id === 'completion' || id === 'gap'
                    ? t.boundsLast
                    : id === 'dataDay'
                      ? t.sortedBy.dataDay
                      : undefined
                }
                onClick={column.getToggleSortingHandler()}
              >
                {name}
                <svg className={styles.arrow} viewBox="0 0 10 14" aria-hidden="true">
                  <path d="M5 1l3.5 4.5h-7z" />
                  <path d="M5 13L1.5 8.5h7z" />
                </svg>
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
