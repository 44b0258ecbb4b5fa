import { Link, type LinkProps } from 'react-router'
import styles from './MenuItem.module.css'

/** A place to go to in a menu. */
export function MenuLink(props: Omit<LinkProps, 'className'>) {
  return <Link className={`${styles.item} ${styles.link}`} {...props} />
}
