import type { ReactNode } from 'react'
import styles from './Button.module.css'

export function Button({
  onClick,
  primary = false,
  expanded,
  disabled = false,
  children,
}: {
  onClick: () => void
  primary?: boolean
  expanded?: boolean
  disabled?: boolean
  children: ReactNode
}) {
  return (
    <button
      type="button"
      className={primary ? `${styles.button} ${styles.primary}` : styles.button}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
