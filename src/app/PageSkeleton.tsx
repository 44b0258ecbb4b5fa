import { LoadingStatus } from '../components/LoadingStatus.tsx'
import { PageBar } from '../components/PageBar.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import styles from './PageSkeleton.module.css'

/** A page before its code and its first answer are there. */
export function PageSkeleton() {
  return (
    <>
      <PageBar view={{ sectors: [], asOf: null }} sectors={[]} latestDay={null} toView={() => ''} />
      <div className={styles.page}>
        <LoadingStatus />
        <Skeleton size="title" />
        <Skeleton size="panel" />
      </div>
    </>
  )
}
