import { Link } from 'react-router'
import styles from './SortHeader.module.css'

type Sort = {
  name: string
  order: 'ascending' | 'descending' | 'none'
  hint?: string | undefined
  /** The address with the next order. */
  to: string
}

/** The head of a column that sorts the table, by one or by more values of its cells; its arrows show in which order. */
export function SortHeader({ sorts }: { sorts: readonly Sort[] }) {
  const sorted = sorts.find(({ order }) => order !== 'none')
  return (
    <th scope="col" aria-sort={sorted?.order ?? 'none'}>
      {sorts.map(({ name, order, hint, to }) => (
        <Link key={name} className={styles.sort} data-order={order} to={to} title={hint}>
          {name}
          <svg className={styles.arrow} viewBox="0 0 10 14" aria-hidden="true">
            <path d="M5 1l3.5 4.5h-7z" />
            <path d="M5 13L1.5 8.5h7z" />
          </svg>
        </Link>
      ))}
    </th>
  )
}
