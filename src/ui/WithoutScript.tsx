import type { ReactNode } from 'react'
import { useHydrated } from './useHydrated.ts'
import styles from './WithoutScript.module.css'

/**
 * What stands in for script: in the page as the server sends it, shown at once where script is off, and some seconds
 * later where the app has not taken the page over, as the browser is too old or something failed.
 */
export function WithoutScript({ children }: { children: ReactNode }) {
  if (useHydrated()) return null
  return (
    <div className={styles.late} data-stand-in="">
      {children}
    </div>
  )
}
