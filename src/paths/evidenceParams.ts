import * as z from 'zod/mini'
import { Id } from '../contract/scalars.ts'

/**
 * What a source stated: a figure, a target, or the steps of a milestone; or (`status`) the light of a
 * target, whose evidence is an explanation.
 */
const EvidenceRef = z.object({
  kind: z.enum(['observation', 'target', 'milestone', 'status']),
  id: Id,
})
export type EvidenceRef = z.infer<typeof EvidenceRef>

/** What the address of a page of evidence names; null if there can be no such thing. */
export function evidenceIn(
  params: Readonly<Record<string, string | undefined>>,
): EvidenceRef | null {
  return z.safeParse(EvidenceRef, params).data ?? null
}
