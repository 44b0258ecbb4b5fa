import { paceWords } from '../../i18n/pace/paceWords.ts'
import { evidenceWords } from '../../i18n/source/evidenceWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { EvidenceRef } from '../../paths/evidenceParams.ts'

/** What evidence of a kind is called. */
export function useEvidenceTitle(kind: EvidenceRef['kind']): string {
  const { t } = useText(evidenceWords)
  const { t: paceText } = useText(paceWords)
  return {
    observation: t.evidence,
    target: t.targetEvidence,
    milestone: t.milestoneEvidence,
    status: paceText.explanation,
  }[kind]
}
