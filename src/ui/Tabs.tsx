import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import styles from './Tabs.module.css'

/** The parts of a page as links, each with how much it holds, where that is said. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { name: string; count?: string | undefined; to: string; current: boolean }[]
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
        <Link key={name} className={styles.tab} to={to} aria-current={current ? 'page' : undefined}>
          {name}
          {count && (
            <>
              {' '}
              <span className={styles.count}>{count}</span>
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
