import type { ReactNode } from 'react'
import styles from './Button.module.css'

export function Button({
  onClick,
  primary = false,
  expanded,
  children,
}: {
  onClick: () => void
  primary?: boolean
  expanded?: boolean
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className={primary ? `${styles.button} ${styles.primary}` : styles.button}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
