import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n/words.tsx'
import styles from './Sheet.module.css'
import { placeBeside } from './placeBeside.ts'

/**
 * A dialog beside its anchor; on narrow screens a sheet at the bottom. The browser's own modal dialog
 * keeps the focus inside, closes on Escape and restores the focus.
 */
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
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (!element) return undefined
    if (!element.open) element.showModal()
    const beside = anchor.getBoundingClientRect()
    // The content may load after the sheet is open, so it is positioned again when its size changes.
    const observer = new ResizeObserver(() => {
      const { left, top } = placeBeside(beside, element.getBoundingClientRect(), {
        width: window.innerWidth,
        height: window.innerHeight,
      })
      element.style.setProperty('--left', `${left}px`)
      element.style.setProperty('--top', `${top}px`)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [anchor])
  return (
    // A click on the backdrop is a click on the dialog element itself.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3.5 3.5l9 9m0-9l-9 9" />
            </svg>
            <span className="sr-only">{w.close}</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
