import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, type ReactNode, useMemo, useState } from 'react'
import { chunkQuery } from '../api/chunk.ts'
import { EvidenceContext } from '../components/EvidenceContext.tsx'
import type { EvidencePanel } from '../pages/evidence/EvidencePage.tsx'
import type { EvidenceRef } from '../paths/evidenceParams.ts'
import type { View } from '../paths/viewSearch.ts'
import { FloatingPart } from './FloatingPart.tsx'

/** Loaded when evidence is first opened, so that it does not delay the first numbers. */
export const evidencePanelQuery = chunkQuery(
  'evidence-panel',
  () => import('../pages/evidence/EvidencePage.tsx'),
)

/** Provides `useEvidence` to its content, and shows the evidence beside the figure. */
export function EvidenceHost({
  view: { sectors, asOf },
  children,
}: {
  view: View
  children: ReactNode
}) {
  const [shown, setShown] = useState<{ of: EvidenceRef; anchor: Element } | null>(null)
  // The same while the view is, as hundreds of links of a list are rendered again when it changes.
  const ids = sectors.join()
  const evidence = useMemo(
    () => ({
      open: (of: EvidenceRef, anchor: Element) => setShown({ of, anchor }),
      view: { sectors: ids === '' ? [] : ids.split(','), asOf },
    }),
    [ids, asOf],
  )
  return (
    <EvidenceContext value={evidence}>
      {children}
      {shown && (
        <FloatingPart resetKey={shown.of.id}>
          <LazyPanel {...shown} onClose={() => setShown(null)} />
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
