import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** Shown in place of content: says what happened, and what to do next. */
export function Notice({
  title,
  help,
  alert = false,
  heading = false,
  children,
}: {
  title: string
  help: string
  /** Announced at once by screen readers, for failures. */
  alert?: boolean
  /** Whether the title is the heading of the whole page. */
  heading?: boolean
  children?: ReactNode
}) {
  const Title = heading ? 'h1' : 'p'
  return (
    <div className={styles.notice} role={alert ? 'alert' : 'status'}>
      <svg className={styles.sign} viewBox="0 0 48 48" aria-hidden="true">
        {alert ? (
          <path d="M24 8l18 32H6zM24 20v9m0 5v.5" />
        ) : (
          <path d="M8 12h32v24H8zM8 20h32M18 20v16" />
        )}
      </svg>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.help}>{help}</p>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  )
}
