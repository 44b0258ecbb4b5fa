import type { KnownObservation, Reading } from '../contract/figure/observation.ts'
import { periodText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { useText } from '../i18n/words.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'

/** A figure in a table that opens its evidence; its accessible name includes the period. */
export function ReadingLink({
  reading,
  text,
}: {
  reading: Pick<Reading, 'id' | 'period' | 'basis' | 'asOf' | 'status' | 'derived'> &
    Partial<Pick<Reading, 'conflicts'> & Pick<KnownObservation, 'conflictsWith'>>
  text: string
}) {
  const { lang, w } = useText()
  const disputed = (reading.conflicts?.length ?? reading.conflictsWith?.length ?? 0) > 0
  // Screen readers do not see the marks beside the figure, so the name has them (H11, H22).
  const marks = [
    reading.status === 'provisional' && w.provisional,
    reading.status === 'expected' && w.expected,
    reading.derived && w.derived,
    disputed && w.disputed,
  ].filter((mark) => typeof mark === 'string')
  return (
    <EvidenceLink
      of={{ kind: 'observation', id: reading.id }}
      label={w.evidenceOf(
        grammar[lang].clauses([`${periodText(reading, lang)} ${text}`, ...marks]),
      )}
    >
      {text}
    </EvidenceLink>
  )
}
