import { Link } from 'react-router'
import { sectorCourseOf } from '../../charts/sectorCourse.ts'
import { SectorMark } from '../../charts/SectorMark.tsx'
import { Sparkline } from '../../charts/Sparkline.tsx'
import { SparklineEnds } from '../../charts/SparklineEnds.tsx'
import { StatusCounts } from '../../components/StatusCounts.tsx'
import type { Lang } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { sectorWords } from '../../i18n/sector/sectorWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './SectorCard.module.css'
import { SectorNews } from './SectorNews.tsx'
import { StepChip } from './StepChip.tsx'

/** One sector at a glance: its news, one course, its next milestone, and at the foot what is counted. */
export function SectorCard({ story, to }: { story: SectorStory; to: string }) {
  const { lang, t, w, say } = useText(sectorWords)
  const { sector, tally } = story
  const name = say(sector.name)
  return (
    <article className={styles.card} data-sector={sector.id} aria-label={name}>
      <h2 className={styles.name}>
        <SectorMark id={sector.id} />
        <Link to={to}>{name}</Link>
      </h2>
      <SectorNews story={story} />
      <SectorCourse story={story} />
      <StepChip story={story} />
      <footer className={styles.foot}>
        <ul className={styles.counts} aria-label={w.statusStrip}>
          <StatusCounts tally={tally} />
        </ul>
        <p className={styles.counts}>
          {[...coverageOf(story, t.index), lastChangeOf(story, lang)].map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
      </footer>
    </article>
  )
}

/** A sector with little data in few lines: its news and its next milestone. */
export function SparseSector({ story, to }: { story: SectorStory; to: string }) {
  const { say } = useText()
  const { sector } = story
  const name = say(sector.name)
  return (
    <article className={styles.sparse} data-sector={sector.id} aria-label={name}>
      <h3 className={styles.name}>
        <SectorMark id={sector.id} />
        <Link to={to}>{name}</Link>
      </h3>
      <div>
        <SectorNews story={story} />
      </div>
      <StepChip story={story} />
    </article>
  )
}

function SectorCourse({ story }: { story: SectorStory }) {
  const { say } = useText()
  const course = sectorCourseOf(story)
  if (!course) return null
  const {
    row: { indicator },
    trend,
  } = course
  const name = say(indicator.name)
  return (
    <figure className={styles.course}>
      <Sparkline trend={trend} indicator={indicator} wide />
      <SparklineEnds trend={trend} />
      <figcaption>{name}</figcaption>
    </figure>
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

function lastChangeOf({ lastChange }: SectorStory, lang: Lang): string {
  const t = sectorWords[lang].index
  if (!lastChange) return grammar[lang].labelled(t.lastChange, t.noChange)
  const day = dateText(lastChange.date, lang)
  return grammar[lang].labelled(
    t.lastChange,
    lastChange.kind === 'step' ? t.done(day) : t.recorded(day),
  )
}
