import { createContext, use } from 'react'

/**
 * What a source stated: a figure, a target, or the steps of a milestone; or (`status`) the light of a
 * target, whose evidence is an explanation.
 */
export type EvidenceRef = { kind: 'observation' | 'target' | 'milestone' | 'status'; id: string }

type OpenEvidence = (ref: EvidenceRef, anchor: Element) => void

/** Opens evidence beside its anchor. Provided by the app. */
export const EvidenceContext = createContext<OpenEvidence | null>(null)

export function useOpenEvidence(): OpenEvidence {
  const open = use(EvidenceContext)
  if (!open) throw new Error('Evidence is asked for outside of its host')
  return open
}
