import { type ReactNode, Suspense } from 'react'
import { failureKindOf } from '../api/failureKind.ts'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import styles from './FloatingPart.module.css'

/** A part loaded on demand over the page; a failure to load it is shown in view. */
export function FloatingPart({ resetKey, children }: { resetKey: string; children: ReactNode }) {
  return (
    <div className={styles.host}>
      <RetryBoundary kindOf={failureKindOf} resetKey={resetKey}>
        <Suspense fallback={null}>{children}</Suspense>
      </RetryBoundary>
    </div>
  )
}
