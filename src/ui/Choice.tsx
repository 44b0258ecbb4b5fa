import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './Choice.module.css'

/** A checkbox or radio button with its label. */
export function Choice({
  type,
  children,
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type' | 'className'> & {
  type: 'checkbox' | 'radio'
  children: ReactNode
}) {
  return (
    <label className={styles.choice}>
      <input type={type} {...rest} />
      {children}
    </label>
  )
}
