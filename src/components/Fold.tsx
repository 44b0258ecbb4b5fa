import { type ReactNode, useState } from 'react'
import { usePrinting } from '../ui/printing.ts'
import styles from './Fold.module.css'

/** A part of a page that is closed until asked for, also without script; on paper it is open. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const printing = usePrinting()
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.fold}
      open={open || printing}
      onToggle={({ currentTarget }) => {
        if (!printing) setOpen(currentTarget.open)
      }}
    >
      <summary>{title}</summary>
      {children}
    </details>
  )
}
