import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './Choice.module.css'

/** A box to tick, or one of several to choose, with its words; as a `chip` its words alone show it. */
export function Choice({
  look = 'plain',
  children,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & {
  type: 'checkbox' | 'radio'
  look?: 'plain' | 'chip'
  children: ReactNode
}) {
  return (
    <label className={styles[look]} data-chosen={rest.checked}>
      <input className={look === 'chip' ? 'sr-only' : undefined} {...rest} />
      {children}
    </label>
  )
}
