import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import {
  milestoneEvidenceQuery,
  observationEvidenceQuery,
  targetEvidenceQuery,
} from '../../api/evidenceQueries.ts'
import { targetCaseQuery } from '../../api/ledgerQueries.ts'
import { MilestoneEvidenceView } from '../../components/MilestoneEvidenceView.tsx'
import { ObservationEvidenceView } from '../../components/ObservationEvidenceView.tsx'
import { StatusExplanation } from '../../components/pace/StatusExplanation.tsx'
import { TargetEvidenceView } from '../../components/TargetEvidenceView.tsx'
import type { Bilingual } from '../../contract/scalars.ts'
import { useText } from '../../i18n/words.tsx'
import type { EvidenceRef } from '../../paths/evidenceParams.ts'
import { paths } from '../../paths/paths.ts'
import type { View } from '../../paths/viewSearch.ts'

/** What evidence is about: an indicator, or a milestone, which has no page of its own. */
type EvidenceSubject = { name: Bilingual; indicator: string | null }

type Props = {
  id: string
  view: View
  /** What stands around the evidence, and may name its subject. */
  around: (content: ReactNode, subject: EvidenceSubject) => ReactNode
}

const contents = {
  observation: OfObservation,
  target: OfTarget,
  milestone: OfMilestone,
  status: OfStatus,
}

/** The evidence of one figure, target or milestone, or the explanation of a light. Suspends. */
export function EvidenceContent({
  of: { kind, id },
  ...rest
}: { of: EvidenceRef } & Omit<Props, 'id'>) {
  const Content = contents[kind]
  return <Content id={id} {...rest} />
}

function OfObservation({ id, view: { asOf }, around }: Props) {
  const { data } = useSuspenseQuery(observationEvidenceQuery(id, asOf))
  return around(<ObservationEvidenceView evidence={data} />, subjectOf(data.indicator))
}

function OfTarget({ id, view: { asOf }, around }: Props) {
  const { data } = useSuspenseQuery(targetEvidenceQuery(id, asOf))
  return around(<TargetEvidenceView evidence={data} />, subjectOf(data.indicator))
}

function OfMilestone({ id, view: { asOf }, around }: Props) {
  const { data } = useSuspenseQuery(milestoneEvidenceQuery(id, asOf))
  const { name } = data.milestone
  return around(<MilestoneEvidenceView evidence={data} />, { name, indicator: null })
}

function OfStatus({ id, view, around }: Props) {
  const { lang } = useText()
  const { data } = useSuspenseQuery(targetCaseQuery(id, view.asOf))
  return around(
    <StatusExplanation targetCase={data} toRules={paths.rules(lang, view)} />,
    subjectOf(data.entry.indicator),
  )
}

function subjectOf({ id, name }: { id: string; name: Bilingual }): EvidenceSubject {
  return { name, indicator: id }
}
