import type { ReactNode } from 'react'
import { Skeleton } from '../ui/Skeleton.tsx'
import { LoadingStatus } from './LoadingStatus.tsx'
import { PageBar } from './PageBar.tsx'
import styles from './PageSkeleton.module.css'

const nothing = { sectors: [], asOf: null }

/** A page before its first answer. `children` are placeholders in the size of its parts, if given. */
export function PageSkeleton({ children }: { children?: ReactNode }) {
  return (
    <>
      <PageBar view={nothing} sectors={[]} days={null} toView={() => ''} />
      <LoadingStatus />
      {children ?? (
        <div className={styles.page}>
          <Skeleton size="title" />
          <Skeleton size="panel" />
        </div>
      )}
    </>
  )
}
