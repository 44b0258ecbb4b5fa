import type { ReactNode } from 'react'
import { useText } from '../i18n/words.tsx'
import type { Words } from '../i18n/zh.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

/** Says what failed in words a reader can act on, with a way to try again. */
export function FailureNotice({
  kind,
  onRetry,
  heading = false,
  again = false,
  children,
}: {
  kind: keyof Words['failure']
  onRetry: () => void
  /** Whether the failure replaces the whole page, and so has its heading. */
  heading?: boolean
  /** Whether it is retried automatically as well. */
  again?: boolean
  children?: ReactNode
}) {
  const { w } = useText()
  const { title, help } = w.failure[kind]
  return (
    <Notice alert heading={heading} title={title} help={again ? help + w.again : help}>
      <Button look="primary" onClick={onRetry}>
        {w.retry}
      </Button>
      {children}
    </Notice>
  )
}
