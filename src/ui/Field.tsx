import type { ReactNode } from 'react'
import styles from './Field.module.css'

/** A control with its label: beside it, `above` it in forms, or `hidden` (for screen readers only). */
export function Field({
  label,
  place = 'beside',
  className = '',
  children,
}: {
  label: string
  place?: 'beside' | 'above' | 'hidden'
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <label className={`${styles[place]} ${className}`}>
      <span className={place === 'hidden' ? 'sr-only' : undefined}>{label}</span>
      {children}
    </label>
  )
}
