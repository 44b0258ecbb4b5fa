import type { HeaderGroup } from '@tanstack/react-table'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { IndicatorColumnId, indicatorTableFeatures } from './columns.ts'
import type { IndicatorEntry } from './entry.ts'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './IndicatorTable.module.css'

/** The head of the table; sortable columns have a sort button. */
export function TableHead({
  group,
  sort,
}: {
  group: HeaderGroup<typeof indicatorTableFeatures, IndicatorEntry> | undefined
  sort: IndicatorsSearch['sort']
}) {
  const { t } = useText(catalogueWords)
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {group?.headers.map(({ id, column }) => {
          const name = t.columns[id as IndicatorColumnId]
          const order = sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : 'none'
          if (!column.getCanSort())
            return (
              <th key={id} scope="col">
                {name}
              </th>
            )
          return (
            <th key={id} scope="col" className={styles.sortable} aria-sort={order}>
              <Button
                look="bare"
                className={styles.sort}
                title={id === 'change' ? t.changeSortHint : undefined}
                onClick={column.getToggleSortingHandler()}
              >
                {name}
                <svg className={styles.arrow} viewBox="0 0 10 14" aria-hidden="true">
                  <path d="M5 1l3.5 4.5h-7z" />
                  <path d="M5 13L1.5 8.5h7z" />
                </svg>
              </Button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
