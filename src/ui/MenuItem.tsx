import type { ComponentPropsWithRef } from 'react'
import styles from './MenuItem.module.css'

/** One thing to do in a menu. `aria-disabled` keeps it in reach while something is under way. */
export function MenuItem(props: Omit<ComponentPropsWithRef<'button'>, 'className' | 'type'>) {
  return <button type="button" className={styles.item} {...props} />
}
