import { type ReactNode, Suspense } from 'react'
import { failureKindOf } from '../api/failureKind.ts'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import styles from './FloatingPart.module.css'

/** A part loaded on demand over the page; if it does not come, that is said in sight of who asked. */
export function FloatingPart({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  return (
    <div className={styles.host}>
      <RetryBoundary kindOf={failureKindOf} resetKey={resetKey}>
        <Suspense fallback={null}>{children}</Suspense>
      </RetryBoundary>
    </div>
  )
}
