import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { MilestoneMark } from '../../components/MilestoneMark.tsx'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { dateText } from '../../format/dateText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Badge } from '../../ui/Badge.tsx'
import styles from './StepChip.module.css'

/** The next milestone of a sector with its date; where none is announced, the last one that was done. */
export function StepChip({ story: { nextStep, lastStep } }: { story: SectorStory }) {
  const { lang, t, w, say } = useText(sectorWords)
  const { t: attentionText } = useText(attentionWords)
  const step = nextStep ?? lastStep
  if (!step) return null
  const { milestone, event, state } = step
  const tone = ({ done: 'plain', expected: 'data', unconfirmed: 'target' } as const)[state]
  return (
    <p className={styles.chip}>
      <Badge tone={tone}>
        <svg className={styles.mark} viewBox="-12 -12 24 24" aria-hidden="true">
          <MilestoneMark state={state} precision={event.precision ?? 'year'} />
        </svg>
        {event.date ? dateText(event.date, lang) : w.publishedUnknown}
        {state !== 'done' && grammar[lang].comma + attentionText.milestoneState[state]}
      </Badge>{' '}
      <EvidenceLink of={{ kind: 'milestone', id: milestone.id }}>
        {t.sentence.step(say(milestone.name), say(event.title))}
      </EvidenceLink>
    </p>
  )
}
