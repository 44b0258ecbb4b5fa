import type { KnownObservation, Reading } from '../contract/figure/observation.ts'
import { periodText } from '../format/dateText.ts'
import { useWords } from '../i18n/words.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'

/** A figure of a table that leads to its evidence, named by its period. */
export function ReadingButton({
  reading,
  text,
}: {
  reading: Pick<Reading, 'id' | 'period' | 'basis' | 'asOf' | 'status' | 'derived'> &
    Partial<Pick<Reading, 'conflicts'> & Pick<KnownObservation, 'conflictsWith'>>
  text: string
}) {
  const { lang, w } = useWords()
  const disputed = (reading.conflicts?.length ?? reading.conflictsWith?.length ?? 0) > 0
  // Whoever hears the name sees no mark beside it (H11, H22).
  const marks = [
    reading.status === 'provisional' && w.provisional,
    reading.status === 'expected' && w.expected,
    reading.derived && w.derived,
    disputed && w.disputed,
  ].filter((mark) => typeof mark === 'string')
  return (
    <EvidenceButton
      of={{ kind: 'observation', id: reading.id }}
      label={w.evidenceOf(
        [`${periodText(reading, lang)} ${text}`, ...marks].join(lang === 'zh' ? '，' : ', '),
      )}
    >
      {text}
    </EvidenceButton>
  )
}
