import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { MilestoneKind } from '../../contract/milestone/milestone.ts'
import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './SectorMilestones.module.css'

/** The laboratories, platforms, projects, policies and events of the sector, each with its steps. */
export function SectorMilestones({ story, asOf }: { story: SectorStory; asOf: Day | null }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const { t: attentionText } = useText(attentionWords)
  const states = attentionText.milestoneState
  const { milestones, steps, sector } = story
  const ordered = MilestoneKind.options.flatMap((kind) =>
    milestones.filter((one) => one.kind === kind),
  )
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">
        {t.milestones} <span className={styles.count}>{formatCount(milestones.length)}</span>
      </h2>
      {milestones.length === 0 ? (
        <p className={styles.none}>{t.noMilestones}</p>
      ) : (
        <p className={styles.none}>
          <Link to={paths.milestones(lang, { sectors: [sector.id], asOf })}>{t.toTimeline}</Link>
        </p>
      )}
      <ul className={styles.milestones}>
        {ordered.map(({ id, kind, name, region, summary, note }) => (
          <li key={id} className={styles.milestone}>
            <h3 className={styles.name}>
              <EvidenceLink of={{ kind: 'milestone', id }} label={w.evidenceOf(say(name))}>
                {say(name)}
              </EvidenceLink>
            </h3>
            <p className={styles.quiet}>
              <span className={styles.kind}>{t.kinds[kind]}</span> {say(region.name)}
            </p>
            {summary && <p className={styles.summary}>{say(summary)}</p>}
            <ol className={styles.steps}>
              {steps
                .filter(({ milestone }) => milestone.id === id)
                .map(({ event, state }) => (
                  <li key={event.title.en} className={styles.step} data-state={state}>
                    <span className={styles.date}>
                      {event.date ? dateText(event.date, lang) : t.undated}
                      {state !== 'done' && <span className={styles.state}> {states[state]}</span>}
                    </span>
                    <span>{say(event.title)}</span>
                  </li>
                ))}
            </ol>
            {note && <p className={styles.quiet}>{say(note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
