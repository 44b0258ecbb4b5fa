import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { FailureNotice } from './FailureNotice.tsx'
import type { Words } from '../i18n/zh.ts'

/** Says what failed in the place of its content, and asks for it again on request. */
export function RetryBoundary({
  kindOf,
  title,
  children,
}: {
  kindOf: (error: unknown) => keyof Words['failure']
  /** What stands above the failure, such as the heading of the part. */
  title?: ReactNode
  children: ReactNode
}) {
  const { reset } = useQueryErrorResetBoundary()
  return (
    <ErrorBoundary
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
