import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { FailureNotice } from './FailureNotice.tsx'
import type { Words } from '../i18n/zh.ts'

/** Says what failed in the place of its content, and asks for it again on request. */
export function RetryBoundary({
  kindOf,
  title,
  resetKey = '',
  children,
}: {
  kindOf: (error: unknown) => keyof Words['failure']
  /** What stands above the failure, such as the heading of the part. */
  title?: ReactNode
  /** What is asked for: the content is drawn anew when it changes after a failure. */
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
