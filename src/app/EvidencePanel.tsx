import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { useSearchParams } from 'react-router'
import {
  milestoneEvidenceQuery,
  observationEvidenceQuery,
  targetEvidenceQuery,
} from '../api/evidenceQueries.ts'
import { failureKindOf } from '../api/failureKind.ts'
import { targetCaseQuery } from '../api/ledgerQueries.ts'
import { EvidenceContext, type EvidenceRef } from '../components/EvidenceContext.tsx'
import { RetryBoundary } from '../components/RetryBoundary.tsx'
import { MilestoneEvidenceView } from '../components/MilestoneEvidenceView.tsx'
import { ObservationEvidenceView } from '../components/ObservationEvidenceView.tsx'
import { TargetEvidenceView } from '../components/TargetEvidenceView.tsx'
import type { Day } from '../contract/scalars.ts'
import { StatusExplanation } from '../components/pace/StatusExplanation.tsx'
import { viewOf } from '../paths/viewSearch.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { paceWords } from '../i18n/pace/paceWords.ts'
import { useText } from '../i18n/words.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { paths } from '../paths/paths.ts'

/** The evidence of one figure, target or milestone, or the explanation of a light, beside its anchor. */
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
  const { t } = useText(evidenceWords)
  const { t: paceText } = useText(paceWords)
  const titles = {
    observation: t.evidence,
    target: t.targetEvidence,
    milestone: t.milestoneEvidence,
    status: paceText.explanation,
  }
  // Evidence opened from an explanation is shown on top of it, so that closing it returns there.
  const [inner, setInner] = useState<{ of: EvidenceRef; anchor: Element } | null>(null)
  return (
    <>
      <EvidenceContext value={(ref, beside) => setInner({ of: ref, anchor: beside })}>
        <Sheet title={titles[of.kind]} anchor={anchor} onClose={onClose}>
          <RetryBoundary kindOf={failureKindOf}>
            <Suspense
              fallback={
                <>
                  <p className="sr-only" role="status">
                    {t.evidenceLoading}
                  </p>
                  <Skeleton size="sheet" />
                </>
              }
            >
              <Evidence of={of} asOf={asOf} />
            </Suspense>
          </RetryBoundary>
        </Sheet>
      </EvidenceContext>
      {inner && <EvidencePanel {...inner} asOf={asOf} onClose={() => setInner(null)} />}
    </>
  )
}

function Evidence({ of: { kind, id }, asOf }: { of: EvidenceRef; asOf: Day | null }) {
  if (kind === 'status') return <OfStatus id={id} asOf={asOf} />
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

function OfStatus({ id, asOf }: { id: string; asOf: Day | null }) {
  const { lang } = useText()
  const [params] = useSearchParams()
  const { data } = useSuspenseQuery(targetCaseQuery(id, asOf))
  return <StatusExplanation targetCase={data} toRules={paths.rules(lang, viewOf(params))} />
}

function OfMilestone({ id, asOf }: { id: string; asOf: Day | null }) {
  const { data } = useSuspenseQuery(milestoneEvidenceQuery(id, asOf))
  return <MilestoneEvidenceView evidence={data} />
}
