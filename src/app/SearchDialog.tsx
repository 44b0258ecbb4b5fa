import type { ReactNode } from 'react'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './SearchDialog.module.css'

/** A dialog near the top of the window. It begins at its field, or else at its heading. */
export function SearchDialog({
  label,
  onClose,
  children,
}: {
  label: string
  onClose: () => void
  children: ReactNode
}) {
  return (
    <Dialog className={styles.dialog} aria-label={label} onOpen={begin} onClose={onClose}>
      <div className={styles.inside}>{children}</div>
    </Dialog>
  )
}

function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector<HTMLElement>('input, h2')?.focus()
}
