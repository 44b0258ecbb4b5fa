import type { ComponentPropsWithRef } from 'react'
import styles from './Button.module.css'

/**
 * `plain` stands on its own, `primary` is the one thing to do, `text` belongs to the words around it; `bare` has
 * no look: its class gives it one.
 */
export type ButtonLook = 'plain' | 'primary' | 'text' | 'bare'

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
