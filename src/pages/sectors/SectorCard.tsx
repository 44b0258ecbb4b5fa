import { Link } from 'react-router'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusCounts } from '../../components/StatusCounts.tsx'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './SectorCard.module.css'
import { HeadlineFigure } from './HeadlineFigure.tsx'

/** One sector at a glance: what it is about, its figure, the status of its targets, next and last step, coverage. */
export function SectorCard({ story, to }: { story: SectorStory; to: string }) {
  const {
    lang,
    t: { index: t },
    w,
    say,
  } = useText(sectorWords)
  const { t: attentionText } = useText(attentionWords)
  const { sector, tally, nextStep, lastChange } = story
  const name = say(sector.name)
  return (
    <article className={styles.card} aria-label={name}>
      <h2 className={styles.name}>
        <Link to={to}>{name}</Link>
      </h2>
      {sector.summary && <p className={styles.summary}>{say(sector.summary)}</p>}
      <ul className={styles.counts} aria-label={w.statusStrip}>
        <StatusCounts tally={tally} />
      </ul>
      <HeadlineFigure story={story} />
      <dl className={styles.facts}>
        <dt>{t.next}</dt>
        <dd>
          {nextStep ? (
            <>
              <span className={styles.when}>
                {nextStep.event.date ? dateText(nextStep.event.date, lang) : w.publishedUnknown}
                {grammar[lang].comma}
                {attentionText.milestoneState[nextStep.state]}
              </span>
              <StepName step={nextStep} />
            </>
          ) : (
            t.noNext
          )}
        </dd>
        <dt>{t.lastChange}</dt>
        <dd>
          {lastChange ? (
            <>
              <span className={styles.when}>
                {t[lastChange.kind === 'step' ? 'done' : 'recorded'](
                  dateText(lastChange.date, lang),
                )}
              </span>
              {lastChange.kind === 'step' ? (
                <StepName step={lastChange.step} />
              ) : (
                <EvidenceLink of={{ kind: 'observation', id: lastChange.reading.id }}>
                  {say(lastChange.indicator.name)}
                </EvidenceLink>
              )}
            </>
          ) : (
            t.noChange
          )}
        </dd>
        <dt>{t.coverage}</dt>
        <dd className={styles.coverage}>
          {coverageOf(story, t).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </dd>
      </dl>
    </article>
  )
}

function StepName({ step: { milestone, event } }: { step: SectorStep }) {
  const { t, say } = useText(sectorWords)
  return (
    <EvidenceLink of={{ kind: 'milestone', id: milestone.id }}>
      {t.sentence.step(say(milestone.name), say(event.title))}
    </EvidenceLink>
  )
}

function coverageOf(
  { coverage, unread }: SectorStory,
  t: (typeof sectorWords)['zh']['index'],
): string[] {
  const { indicators, withFigure, withTarget, milestones } = coverage
  return [
    t.indicators(formatCount(indicators)),
    withFigure > 0 ? t.withFigure(formatCount(withFigure)) : t.noFigure,
    ...(withTarget > 0 ? [t.withTarget(formatCount(withTarget))] : []),
    milestones > 0 ? t.milestones(formatCount(milestones)) : t.noMilestones,
    ...(unread > 0 ? [t.unread(formatCount(unread))] : []),
  ]
}
