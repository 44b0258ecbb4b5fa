import { LoadingStatus } from '../components/LoadingStatus.tsx'
import { PageBar } from '../components/PageBar.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'

/** A page before its code and its first answer are there. */
export function PageSkeleton() {
  return (
    <>
      <PageBar view={{ sectors: [], asOf: null }} sectors={[]} latestDay={null} toView={() => ''} />
      <LoadingStatus />
      <Skeleton size="panel" />
    </>
  )
}
