import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'

/** A field for text or a day. A class positions it; with `look` bare it also styles it. */
export function TextInput({
  look = 'plain',
  type = 'text',
  className = '',
  ...rest
}: Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  type?: 'text' | 'date' | 'search'
  look?: 'plain' | 'bare'
}) {
  return <input type={type} className={`${styles[look]} ${className}`} {...rest} />
}
