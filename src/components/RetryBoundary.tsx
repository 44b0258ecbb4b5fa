import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { FailureNotice } from './FailureNotice.tsx'
import type { Words } from '../i18n/zh.ts'

/** Shows a failure in place of its content, with a button to try again. */
export function RetryBoundary({
  kindOf,
  title,
  resetKey = '',
  children,
}: {
  kindOf: (error: unknown) => keyof Words['failure']
  /** Shown above the failure, such as the heading of the part. */
  title?: ReactNode
  /** After a failure the content is tried again when this changes. */
  resetKey?: string
  children: ReactNode
}) {
  const { reset } = useQueryErrorResetBoundary()
  return (
    <ErrorBoundary
      resetKey={resetKey}
      fallback={(error, retry) => (
        <>
          {title}
          <FailureNotice
            kind={kindOf(error)}
            onRetry={() => {
              reset()
              retry()
            }}
          />
        </>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
