import type { ComponentPropsWithRef } from 'react'
import styles from './Table.module.css'

/**
 * A table in a place of its own: where it is wider than the page, that scrolls sideways, by keyboard too. With
 * `look` bare it stands as it is and is drawn by its class, in which any rule wins over those of the kit.
 */
export function Table({
  look = 'plain',
  region,
  regionBy,
  className = '',
  ...rest
}: ComponentPropsWithRef<'table'> & {
  look?: 'plain' | 'bare'
  /** The name of the place, or the id of what names it; without one it is no region. */
  region?: string
  regionBy?: string
}) {
  if (look === 'bare') return <table className={className} {...rest} />
  const table = <table className={`${styles.table} ${className}`} {...rest} />
  if (!region && !regionBy) return <div className={styles.place}>{table}</div>
  return (
    <div
      className={styles.place}
      role="region"
      aria-label={region}
      aria-labelledby={regionBy}
      // A region that scrolls has to be reached by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {table}
    </div>
  )
}
