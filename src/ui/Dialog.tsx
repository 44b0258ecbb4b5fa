import { type ComponentPropsWithRef, useLayoutEffect, useRef } from 'react'
import styles from './Dialog.module.css'

/**
 * The browser's own modal dialog: it keeps the focus inside, closes on Escape and on a click beside it, and gives
 * the focus back. A class places it; it is open as long as it is there. `onOpen` runs before it is painted, and
 * again when it or `aria-label` changes, since another part has then taken the place of the first.
 */
export function Dialog({
  className = '',
  onOpen,
  children,
  ...rest
}: Omit<ComponentPropsWithRef<'dialog'>, 'ref' | 'open' | 'onClick'> & {
  onOpen?: (dialog: HTMLDialogElement) => (() => void) | void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const label = rest['aria-label']
  useLayoutEffect(() => {
    if (!dialog.current) return undefined
    if (!dialog.current.open) dialog.current.showModal()
    return onOpen?.(dialog.current)
  }, [label, onOpen])
  return (
    // A click on the backdrop is a click on the dialog element itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      {...rest}
    >
      {children}
    </dialog>
  )
}
