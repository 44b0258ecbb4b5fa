import type { ReactNode } from 'react'
import type { EvidenceRef } from '../paths/evidenceParams.ts'
import { paths } from '../paths/paths.ts'
import { useText } from '../i18n/words.tsx'
import { buttonClass } from '../ui/Button.tsx'
import { opensElsewhere } from '../ui/opensElsewhere.ts'
import { useEvidence } from './EvidenceContext.tsx'
import styles from './EvidenceLink.module.css'

/**
 * Leads to the evidence of a figure, target, step or light; used wherever one is shown. With script a plain click
 * opens it beside the figure instead.
 */
export function EvidenceLink({
  of,
  label,
  pointerOnly = false,
  children,
}: {
  of: EvidenceRef
  /** The accessible name, where the visible text is not enough. */
  label?: string
  /** Leaves it out of the order of the Tab key, where another link nearby opens the same. */
  pointerOnly?: boolean
  children: ReactNode
}) {
  const { lang } = useText()
  const { open, view } = useEvidence()
  return (
    <a
      href={paths.evidence(lang, of, view)}
      className={buttonClass('bare', styles.evidence)}
      aria-haspopup="dialog"
      aria-label={label}
      tabIndex={pointerOnly ? -1 : undefined}
      onClick={(event) => {
        if (opensElsewhere(event)) return
        event.preventDefault()
        open(of, event.currentTarget)
      }}
      onKeyDown={(event) => {
        // On a light the key `?` opens the explanation; elsewhere it opens the list of keys.
        if (event.key !== ' ' && (of.kind !== 'status' || event.key !== '?')) return
        event.preventDefault()
        event.stopPropagation()
        open(of, event.currentTarget)
      }}
    >
      {children}
    </a>
  )
}
