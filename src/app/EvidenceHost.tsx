import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useCallback, useState } from 'react'
import { chunkQuery } from '../api/chunk.ts'
import { EvidenceContext, type EvidenceRef } from '../components/EvidenceContext.tsx'
import type { Day } from '../contract/scalars.ts'
import type { EvidencePanel } from './EvidencePanel.tsx'
import { FloatingPart } from './FloatingPart.tsx'

/** Evidence is asked for by hand, so that its views need not delay the first numbers. */
export const evidencePanelQuery = chunkQuery('evidence-panel', () => import('./EvidencePanel.tsx'))

/** Gives every figure below it a way to its evidence, and shows it beside the figure. */
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

/** Nothing until its code is there: what waits beside other parts that wait need not suspend as they do. */
function LazyPanel(props: ComponentProps<typeof EvidencePanel>) {
  const { data } = useQuery({ ...evidencePanelQuery, throwOnError: true })
  return data ? <data.EvidencePanel {...props} /> : null
}
