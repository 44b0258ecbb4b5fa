import type { ComponentPropsWithRef } from 'react'
import styles from './IconButton.module.css'

/** A button that is a sign alone; its label is what is read out. */
export function IconButton({
  label,
  icon,
  small = false,
  ...rest
}: Omit<ComponentPropsWithRef<'button'>, 'className' | 'children' | 'aria-label' | 'type'> & {
  label: string
  /** The path of the sign, drawn in lines on a square of 16. */
  icon: string
  /** In a line of text. */
  small?: boolean
}) {
  return (
    <button
      type="button"
      className={small ? `${styles.icon} ${styles.small}` : styles.icon}
      aria-label={label}
      {...rest}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  )
}

/** What closes or takes away. */
export const cross = 'M3.5 3.5l9 9m0-9l-9 9'
