import type { ComponentPropsWithRef } from 'react'
import styles from './Control.module.css'
import { useHydrated } from './useHydrated.ts'

/** A field for a paragraph. Like a text field, it takes no text before the app runs. */
export function TextArea(props: Omit<ComponentPropsWithRef<'textarea'>, 'className'>) {
  return (
    <textarea className={`${styles.plain} ${styles.lines}`} readOnly={!useHydrated()} {...props} />
  )
}
