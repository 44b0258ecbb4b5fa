import type { MilestoneEvidence } from '../contract/milestone/milestone.ts'
import { dateText } from '../format/dateText.ts'
import { useText } from '../i18n/words.tsx'
import styles from './Evidence.module.css'
import { SourceFacts } from './EvidenceFacts.tsx'
import { Quote } from './ObservationEvidenceView.tsx'

/** The steps of a milestone, each with where it was read. */
export function MilestoneEvidenceView({ evidence }: { evidence: MilestoneEvidence }) {
  const { lang, w, say } = useText()
  const { milestone, events } = evidence
  return (
    <div className={styles.evidence}>
      <p className={styles.name}>{say(milestone.name)}</p>
      {milestone.summary && <p>{say(milestone.summary)}</p>}
      {milestone.note && <p className={styles.quiet}>{say(milestone.note)}</p>}
      {events.map((event) => (
        <section key={`${event.date}${event.title.en}`}>
          <h3>
            {event.date ? dateText(event.date, lang) : w.publishedUnknown} · {say(event.title)}
          </h3>
          {event.asPublished && <Quote text={event.asPublished} language={event.source.language} />}
          <SourceFacts source={event.source} />
        </section>
      ))}
    </div>
  )
}
