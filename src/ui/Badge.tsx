import type { ReactNode } from 'react'
import styles from './Badge.module.css'

/** What a word is about: one of the five statuses, the data, a target, or none of these. */
export type BadgeTone = 'met' | 'track' | 'risk' | 'off' | 'none' | 'data' | 'target' | 'plain'

/** One or two words beside what they are said of; `dashed` is what is not quite itself. */
export function Badge({
  tone = 'plain',
  dashed = false,
  className = '',
  children,
}: {
  tone?: BadgeTone
  dashed?: boolean
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <span className={`${styles.badge} ${className}`} data-tone={tone} data-dashed={dashed}>
      {children}
    </span>
  )
}
