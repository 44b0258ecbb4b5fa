import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { dateText } from '../../format/dateText.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Unconfirmed.module.css'

/** Steps expected by now that no source confirms: shown as neither late nor done. */
export function Unconfirmed({ steps }: { steps: readonly SectorStep[] }) {
  const { lang, t, say } = useText(milestoneWords)
  if (steps.length === 0) return null
  return (
    <section className={styles.unconfirmed} aria-labelledby="unconfirmed">
      <h2 id="unconfirmed">{t.attention}</h2>
      <ul>
        {steps.map(({ milestone, event }) => (
          <li key={milestone.id + event.title.en}>
            <EvidenceLink of={{ kind: 'milestone', id: milestone.id }}>
              {say(milestone.name)}
            </EvidenceLink>
            <span>{say(event.title)}</span>
            <strong>{t.notConfirmed(dateText(event.date ?? '', lang))}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
