import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'

/**
 * The native select, see docs/decisions/0018. `marked` highlights that the choice filters something. A class
 * positions it; with `look` bare it also styles it.
 */
export function Select({
  look = 'plain',
  marked = false,
  className = '',
  onChoose,
  ...rest
}: Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'multiple' | 'size'> & {
  look?: 'plain' | 'bare'
  marked?: boolean
  /** Absent in a form that only a browser without script sends. */
  onChoose?: (value: string) => void
}) {
  return (
    <select
      className={`${styles[look]} ${styles.select} ${className}`}
      data-marked={marked}
      onChange={({ target }) => onChoose?.(target.value)}
      {...rest}
    />
  )
}
