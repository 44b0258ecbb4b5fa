import { type ReactNode, useCallback, useId } from 'react'
import { useText } from '../i18n/words.tsx'
import { Dialog } from './Dialog.tsx'
import { cross, IconButton } from './IconButton.tsx'
import styles from './Sheet.module.css'
import { placeBeside } from './placeBeside.ts'

/** A dialog beside the thing it speaks of; on narrow screens a sheet at the bottom. */
export function Sheet({
  title,
  anchor,
  onClose,
  children,
}: {
  title: string
  anchor: Element
  onClose: () => void
  children: ReactNode
}) {
  const { w } = useText()
  const heading = useId()
  const keepBeside = useCallback(
    (dialog: HTMLDialogElement) => {
      const beside = anchor.getBoundingClientRect()
      // The evidence arrives after the sheet is open: it is placed again whenever its size changes.
      const observer = new ResizeObserver(() => {
        const { left, top } = placeBeside(beside, dialog.getBoundingClientRect(), {
          width: window.innerWidth,
          height: window.innerHeight,
        })
        dialog.style.setProperty('--left', `${left}px`)
        dialog.style.setProperty('--top', `${top}px`)
      })
      observer.observe(dialog)
      return () => observer.disconnect()
    },
    [anchor],
  )
  return (
    <Dialog
      className={styles.sheet}
      aria-labelledby={heading}
      onOpen={keepBeside}
      onClose={onClose}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <IconButton
            small
            icon={cross}
            label={w.close}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          />
        </header>
        {children}
      </div>
    </Dialog>
  )
}
