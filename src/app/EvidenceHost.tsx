import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useCallback, useState } from 'react'
import { chunkQuery } from '../api/chunk.ts'
import { EvidenceContext, type EvidenceRef } from '../components/EvidenceContext.tsx'
import type { Day } from '../contract/scalars.ts'
import type { EvidencePanel } from './EvidencePanel.tsx'
import { FloatingPart } from './FloatingPart.tsx'

/** Loaded when evidence is first opened, so that it does not delay the first numbers. */
export const evidencePanelQuery = chunkQuery('evidence-panel', () => import('./EvidencePanel.tsx'))

/** Provides `useOpenEvidence` to its content, and shows the evidence beside the figure. */
export function EvidenceHost({ asOf, children }: { asOf: Day | null; children: ReactNode }) {
  const [open, setOpen] = useState<{ of: EvidenceRef; anchor: Element } | null>(null)
  const show = useCallback((of: EvidenceRef, anchor: Element) => setOpen({ of, anchor }), [])
  return (
    <EvidenceContext value={show}>
      {children}
      {open && (
        <FloatingPart resetKey={open.of.id}>
          <LazyPanel {...open} asOf={asOf} onClose={() => setOpen(null)} />
        </FloatingPart>
      )}
    </EvidenceContext>
  )
}

/** Renders nothing until its code is loaded. Not `Suspense`, as the page may be suspended at the same time. */
function LazyPanel(props: ComponentProps<typeof EvidencePanel>) {
  const { data } = useQuery({ ...evidencePanelQuery, throwOnError: true })
  return data ? <data.EvidencePanel {...props} /> : null
}
