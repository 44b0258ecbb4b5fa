import type { ReactNode } from 'react'
import { useHydrated } from './useHydrated.ts'
import styles from './WithoutScript.module.css'

/**
 * What stands in for script: in the page as the server sends it, shown at once where script is off, and some seconds
 * later where the app has not taken the page over, as the browser is too old or something failed.
 */
export function WithoutScript({
  place = 'below',
  children,
}: {
  /** Below what stands before it, or `beside` it in a row, which must have no gap. */
  place?: 'beside' | 'below'
  children: ReactNode
}) {
  if (useHydrated()) return null
  return (
    <div className={`${styles.late} ${place === 'beside' ? styles.beside : ''}`} data-stand-in="">
      {children}
    </div>
  )
}

/**
 * The attribute of what is of no use without script: it goes when that which stands in for it appears. See `base.css`.
 */
export function useGivesWay(): { 'data-gives-way'?: '' } {
  return useHydrated() ? {} : { 'data-gives-way': '' }
}
