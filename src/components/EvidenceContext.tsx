import { createContext, use } from 'react'

/**
 * Something that was said by a source: a figure, a target, or the steps of a milestone; or the light of a
 * target, which is explained.
 */
export type EvidenceRef = { kind: 'observation' | 'target' | 'milestone' | 'status'; id: string }

type OpenEvidence = (ref: EvidenceRef, anchor: Element) => void

/** Opens the evidence of a figure beside its anchor. The app provides it. */
export const EvidenceContext = createContext<OpenEvidence | null>(null)

export function useOpenEvidence(): OpenEvidence {
  const open = use(EvidenceContext)
  if (!open) throw new Error('Evidence is asked for outside of its host')
  return open
}
