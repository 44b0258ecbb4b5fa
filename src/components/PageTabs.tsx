import { Link } from 'react-router'
import { formatCount } from '../domain/format.ts'
import styles from './PageTabs.module.css'

/** The parts of a page as links, each with how much it holds; a count of zero is not told. */
export function PageTabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { name: string; count: number; to: string; current: boolean }[]
}) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ name, count, to, current }) => (
        <Link
          key={name}
          className={styles.tab}
          to={to}
          preventScrollReset
          aria-current={current ? 'page' : undefined}
        >
          {name}
          {count > 0 && (
            <>
              {' '}
              <span className={styles.count}>{formatCount(count)}</span>
            </>
          )}
        </Link>
      ))}
    </nav>
  )
}
