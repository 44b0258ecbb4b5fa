import type { MouseEvent, ReactNode, RefObject } from 'react'
import styles from './StageBar.module.css'

/** The controls over a wall or a presentation, its buttons, links and lists; hidden while nobody uses them. */
export function StageBar({
  ref,
  label,
  shown,
  children,
}: {
  ref: RefObject<HTMLDivElement | null>
  label: string
  shown: boolean
  children: ReactNode
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={ref}
      className={styles.bar}
      role="group"
      aria-label={label}
      hidden={!shown}
      onMouseDown={keepFocus}
    >
      {children}
    </div>
  )
}

/** A button that was clicked must not take the next press of Space, which is for the slides. */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  if (event.target instanceof Element && !event.target.closest('select')) event.preventDefault()
}
