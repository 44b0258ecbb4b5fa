import { createContext, use } from 'react'
import type { EvidenceRef } from '../paths/evidenceParams.ts'
import type { View } from '../paths/viewSearch.ts'

/** Opens evidence beside its anchor; `view` is what its address keeps. Provided by the app. */
export type Evidence = { open: (of: EvidenceRef, anchor: Element) => void; view: View }

export const EvidenceContext = createContext<Evidence | null>(null)

export function useOpenEvidence(): Evidence['open'] {
  return useEvidence().open
}

export function useEvidence(): Evidence {
  const evidence = use(EvidenceContext)
  if (!evidence) throw new Error('Evidence is asked for outside of its host')
  return evidence
}
