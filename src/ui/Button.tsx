import type { ComponentPropsWithRef } from 'react'
import styles from './Button.module.css'

/**
 * `plain` is the default, `primary` the main action, `text` a button within text, `danger` one that deletes
 * something; `bare` has no style of its own, its class gives it one.
 */
export type ButtonLook = 'plain' | 'primary' | 'text' | 'danger' | 'bare'

/** A button, of type `button` by default. A class positions it, and styles it if it is `bare`. */
export function Button({
  look = 'plain',
  type = 'button',
  className,
  ...rest
}: ComponentPropsWithRef<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}

/** The classes for what looks like a button and is none: a link, the label of a file field. */
export function buttonClass(look: ButtonLook, more?: string): string {
  const own = look === 'bare' || look === 'text' ? '' : styles.button
  return [own, styles[look], more].filter(Boolean).join(' ')
}
