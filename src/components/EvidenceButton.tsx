import type { ReactNode } from 'react'
import { type EvidenceRef, useOpenEvidence } from './EvidenceContext.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './EvidenceButton.module.css'

/** Opens the evidence of a figure, target, step or light; used wherever one is shown. */
export function EvidenceButton({
  of,
  label,
  children,
}: {
  of: EvidenceRef
  /** The accessible name, where the visible text is not enough. */
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
        // On a light the key `?` opens the explanation; elsewhere it opens the list of keys.
        if (of.kind !== 'status' || event.key !== '?') return
        event.stopPropagation()
        open(of, event.currentTarget)
      }}
    >
      {children}
    </Button>
  )
}
