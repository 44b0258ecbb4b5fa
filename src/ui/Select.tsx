import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'

/**
 * Chooses one of a list: the browser's own, see docs/decisions/0018. `marked` says that the choice narrows what
 * is seen. A class places it; with `look` bare it also draws it.
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
  onChoose: (value: string) => void
}) {
  return (
    <select
      className={`${styles[look]} ${styles.select} ${className}`}
      data-marked={marked}
      onChange={({ target }) => onChoose(target.value)}
      {...rest}
    />
  )
}
