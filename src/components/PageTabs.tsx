import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { formatCount } from '../format/figureText.ts'
import styles from './PageTabs.module.css'

/** The parts of a page as links, each with the count of its items; zero is not shown. */
export function PageTabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { name: string; count: number; to: string; current: boolean }[]
}) {
  const row = useRef<HTMLElement>(null)
  const place = tabs.findIndex(({ current }) => current)
  useEffect(() => {
    const tab = row.current?.children[place]
    if (row.current && tab) bringIntoSight(tab, row.current)
  }, [place])
  return (
    <nav ref={row} className={styles.tabs} aria-label={label}>
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

/** Scrolls only the row: `scrollIntoView` would scroll the page too if the tabs are below the window. */
function bringIntoSight(tab: Element, row: Element): void {
  const [inner, outer] = [tab.getBoundingClientRect(), row.getBoundingClientRect()]
  if (inner.left < outer.left) row.scrollLeft -= outer.left - inner.left
  else if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right
}
