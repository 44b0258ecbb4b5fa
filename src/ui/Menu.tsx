import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import styles from './Menu.module.css'
import { rootFontSize } from './rootFontSize.ts'

/**
 * What hangs from a button: it closes on Escape, on what happens outside, and when the window changes. What is
 * in it is made anew each time it opens.
 */
export function Menu({
  label,
  name = label,
  icon,
  compact = false,
  width,
  children,
}: {
  label: string
  /** Of the list, where it is not that of the button. */
  name?: string
  /** The path of a sign before the label, drawn in lines on a square of 12. */
  icon?: string
  /** Whether the button is only its sign, in lines on a square of 16; `label` is then its name. */
  compact?: boolean
  /** Of the list, in rem. */
  width: number
  children: (close: () => void) => ReactNode
}) {
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  /** How far the list is moved from the button, in pixels; null while it is closed. */
  const [left, setLeft] = useState<number | null>(null)
  const open = left !== null
  const close = () => setLeft(null)

  useEffect(() => {
    if (!open) return
    // Newer browsers answer with a promise, which an effect must not return.
    list.current?.scrollIntoView({ block: 'nearest' })
    const shut = () => setLeft(null)
    const shutOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) shut()
    }
    const shutByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      shut()
      button.current?.focus()
    }
    document.addEventListener('pointerdown', shutOutside)
    document.addEventListener('focusin', shutOutside)
    document.addEventListener('keydown', shutByKey)
    window.addEventListener('resize', shut)
    return () => {
      document.removeEventListener('pointerdown', shutOutside)
      document.removeEventListener('focusin', shutOutside)
      document.removeEventListener('keydown', shutByKey)
      window.removeEventListener('resize', shut)
    }
  }, [open])

  const toggle = () =>
    setLeft(open || !button.current ? null : shiftOf(button.current.getBoundingClientRect(), width))
  const opener = {
    ref: button,
    'aria-expanded': open,
    'aria-controls': open ? id : undefined,
    onClick: toggle,
  }
  return (
    <div ref={place} className={styles.place}>
      {compact && icon ? (
        <IconButton label={label} icon={icon} title={label} {...opener} />
      ) : (
        <Button {...opener}>
          {icon && (
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d={icon} />
            </svg>
          )}
          {label}
        </Button>
      )}
      {open && (
        <div
          ref={list}
          id={id}
          role="group"
          aria-label={name}
          className={styles.list}
          style={{ left, width: `${width}rem` }}
        >
          {children(close)}
        </div>
      )}
    </div>
  )
}

const gap = 8

/** How far a list is moved from its button: towards the middle of the window, and inside of it. */
function shiftOf({ left, right }: { left: number; right: number }, rem: number): number {
  const room = document.documentElement.clientWidth
  const width = Math.min(rem * rootFontSize(), room - 2 * gap)
  const wanted = left + right > room ? right - width : left
  return Math.max(gap, Math.min(wanted, room - gap - width)) - left
}
