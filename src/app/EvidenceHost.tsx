import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, Suspense, useCallback, useState } from 'react'
import { chunk, chunkLife } from '../api/chunk.ts'
import { failureKindOf } from '../api/failureKind.ts'
import { EvidenceContext, type EvidenceRef } from '../components/EvidenceContext.tsx'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import type { Day } from '../contract/scalars.ts'
import styles from './EvidenceHost.module.css'
import type { EvidencePanel } from './EvidencePanel.tsx'

/** Evidence is asked for by hand, so that its views need not delay the first numbers. */
const evidencePanelQuery = queryOptions({
  queryKey: ['chunk', 'evidence-panel'],
  queryFn: () => chunk(import('./EvidencePanel.tsx')),
  ...chunkLife,
})

/** Gives every figure below it a way to its evidence, and shows it beside the figure. */
export function EvidenceHost({ asOf, children }: { asOf: Day | null; children: ReactNode }) {
  const [open, setOpen] = useState<{ of: EvidenceRef; anchor: Element } | null>(null)
  const show = useCallback((of: EvidenceRef, anchor: Element) => setOpen({ of, anchor }), [])
  return (
    <EvidenceContext value={show}>
      {children}
      {open && (
        <div className={styles.host}>
          <RetryBoundary kindOf={failureKindOf} resetKey={open.of.id}>
            <Suspense fallback={null}>
              <LazyPanel {...open} asOf={asOf} onClose={() => setOpen(null)} />
            </Suspense>
          </RetryBoundary>
        </div>
      )}
    </EvidenceContext>
  )
}

function LazyPanel(props: ComponentProps<typeof EvidencePanel>) {
  const { data } = useSuspenseQuery(evidencePanelQuery)
  return <data.EvidencePanel {...props} />
}
