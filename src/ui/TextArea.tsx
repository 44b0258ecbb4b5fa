import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'

/** A field for a paragraph. */
export function TextArea(props: Omit<ComponentPropsWithRef<'textarea'>, 'className'>) {
  return <textarea className={`${styles.plain} ${styles.lines}`} {...props} />
}
