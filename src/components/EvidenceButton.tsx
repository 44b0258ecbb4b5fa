import type { ReactNode } from 'react'
import { type EvidenceRef, useOpenEvidence } from './EvidenceContext.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './EvidenceButton.module.css'

/** Leads from a figure, a target or a step to who said it and when: the one way to do so everywhere. */
export function EvidenceButton({
  of,
  label,
  children,
}: {
  of: EvidenceRef
  /** The accessible name where the visible words alone would not tell. */
  label?: string
  children: ReactNode
}) {
  const open = useOpenEvidence()
  return (
    <Button
      look="bare"
      className={styles.evidence}
      aria-haspopup="dialog"
      aria-label={label}
      onClick={(event) => open(of, event.currentTarget)}
      onKeyDown={(event) => {
        // On a light `?` asks why; elsewhere on the page it lists the keys.
        if (of.kind !== 'status' || event.key !== '?') return
        event.stopPropagation()
        open(of, event.currentTarget)
      }}
    >
      {children}
    </Button>
  )
}
