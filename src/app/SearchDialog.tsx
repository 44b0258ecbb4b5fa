import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './SearchDialog.module.css'

/**
 * A dialog near the top of the window. The browser's own modal dialog keeps the focus inside, closes on
 * Escape and restores the focus. The focus starts in its field, or else on its heading.
 */
export function SearchDialog({
  label,
  onClose,
  children,
}: {
  label: string
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    // Also when one part replaces the other in the open dialog.
    dialog.current?.querySelector<HTMLElement>('input, h2')?.focus()
  }, [label])
  return (
    // A click on the backdrop is a click on the dialog element itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  )
}
