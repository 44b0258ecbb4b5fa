import type { Reading } from '../contract/observation.ts'
import { periodText } from '../domain/period.ts'
import { useWords } from '../i18n/words.tsx'
import { EvidenceButton } from './EvidenceButton.tsx'

/** A figure of a table that leads to its evidence, named by its period. */
export function ReadingButton({
  reading,
  text,
}: {
  reading: Pick<Reading, 'id' | 'period' | 'basis' | 'asOf'>
  text: string
}) {
  const { lang, w } = useWords()
  return (
    <EvidenceButton
      of={{ kind: 'observation', id: reading.id }}
      label={w.evidenceOf(`${periodText(reading, lang)} ${text}`)}
    >
      {text}
    </EvidenceButton>
  )
}
