import type { ComponentPropsWithRef } from 'react'
import styles from './IconButton.module.css'

/** A button with only an icon; `label` is its accessible name. */
export function IconButton({
  label,
  icon,
  small = false,
  pressed,
  ...rest
}: Omit<ComponentPropsWithRef<'button'>, 'className' | 'children' | 'aria-label'> & {
  label: string
  /** The path of the icon, stroked, in a box of 16 × 16. */
  icon: string
  /** For use within a line of text. */
  small?: boolean
  /** Of a button that switches something on and off; its label says what, and stays the same. */
  pressed?: boolean
}) {
  return (
    <button
      type="button"
      className={small ? `${styles.icon} ${styles.small}` : styles.icon}
      aria-label={label}
      aria-pressed={pressed}
      {...rest}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  )
}

/** The icon to close or remove. */
export const cross = 'M3.5 3.5l9 9m0-9l-9 9'
