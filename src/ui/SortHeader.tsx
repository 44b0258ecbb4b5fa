import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './SortHeader.module.css'

/** The head of a column that sorts the table; its arrows show in which order. */
export function SortHeader({
  order,
  hint,
  to,
  children,
}: {
  order: 'ascending' | 'descending' | 'none'
  hint?: string | undefined
  /** The address with the next order. */
  to: string
  children: ReactNode
}) {
  return (
    <th scope="col" className={styles.head} aria-sort={order}>
      <Link className={styles.sort} to={to} title={hint}>
        {children}
        <svg className={styles.arrow} viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 1l3.5 4.5h-7z" />
          <path d="M5 13L1.5 8.5h7z" />
        </svg>
      </Link>
    </th>
  )
}
