import type { HeaderGroup } from '@tanstack/react-table'
import { catalogueWords } from '../../i18n/indicator/catalogueWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { IndicatorColumnId, indicatorTableFeatures } from './columns.ts'
import type { IndicatorEntry } from './entry.ts'
import type { IndicatorsSearch } from '../../paths/indicatorsSearch.ts'
import { SortHeader } from '../../ui/SortHeader.tsx'
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
            <SortHeader
              key={id}
              order={order}
              hint={id === 'change' ? t.changeSortHint : undefined}
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
