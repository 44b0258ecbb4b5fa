import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import {
  milestoneEvidenceQuery,
  observationEvidenceQuery,
  targetEvidenceQuery,
} from '../api/evidenceQueries.ts'
import { failureKindOf } from '../api/failureKind.ts'
import type { EvidenceRef } from '../components/EvidenceContext.tsx'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import { MilestoneEvidenceView } from '../components/MilestoneEvidenceView.tsx'
import { ObservationEvidenceView } from '../components/ObservationEvidenceView.tsx'
import { TargetEvidenceView } from '../components/TargetEvidenceView.tsx'
import type { Day } from '../contract/scalars.ts'
import { evidenceWords } from '../i18n/evidenceWords.ts'
import { useWords } from '../i18n/words.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'

/** The evidence of one figure, target or milestone, beside what was asked about. */
export function EvidencePanel({
  of,
  anchor,
  asOf,
  onClose,
}: {
  of: EvidenceRef
  anchor: Element
  asOf: Day | null
  onClose: () => void
}) {
  const { lang } = useWords()
  const titles = {
    observation: evidenceWords[lang].evidence,
    target: evidenceWords[lang].targetEvidence,
    milestone: evidenceWords[lang].milestoneEvidence,
  }
  return (
    <Sheet title={titles[of.kind]} anchor={anchor} onClose={onClose}>
      <RetryBoundary kindOf={failureKindOf}>
        <Suspense
          fallback={
            <>
              <p className="sr-only" role="status">
                {evidenceWords[lang].evidenceLoading}
              </p>
              <Skeleton size="sheet" />
            </>
          }
        >
          <Evidence of={of} asOf={asOf} />
        </Suspense>
      </RetryBoundary>
    </Sheet>
  )
}

function Evidence({ of: { kind, id }, asOf }: { of: EvidenceRef; asOf: Day | null }) {
  if (kind === 'observation') return <OfObservation id={id} asOf={asOf} />
  return kind === 'target' ? <OfTarget id={id} asOf={asOf} /> : <OfMilestone id={id} asOf={asOf} />
}

function OfObservation({ id, asOf }: { id: string; asOf: Day | null }) {
  const { data } = useSuspenseQuery(observationEvidenceQuery(id, asOf))
  return <ObservationEvidenceView evidence={data} />
}

function OfTarget({ id, asOf }: { id: string; asOf: Day | null }) {
  const { data } = useSuspenseQuery(targetEvidenceQuery(id, asOf))
  return <TargetEvidenceView evidence={data} />
}

function OfMilestone({ id, asOf }: { id: string; asOf: Day | null }) {
  const { data } = useSuspenseQuery(milestoneEvidenceQuery(id, asOf))
  return <MilestoneEvidenceView evidence={data} />
}
