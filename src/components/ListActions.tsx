import type { ReactNode } from 'react'
import { SavedViews } from './SavedViews.tsx'
import styles from './SavedViews.module.css'

/** What can be done with a list as it is filtered: it is kept as a view; its exports are the children. */
export function ListActions({ path, children }: { path: string; children?: ReactNode }) {
  return (
    <div className={styles.actions}>
      <SavedViews path={path} />
      {children}
    </div>
  )
}
