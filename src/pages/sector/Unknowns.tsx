import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import type { Day } from '../../contract/scalars.ts'
import { formatTarget, textOf } from '../../format/figureText.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import { grammar } from '../../i18n/grammar.ts'
import { sectorPageWords } from '../../i18n/sector/sectorPageWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Unknowns.module.css'

/** What the sources do not say, stated as clearly as what they do say. */
export function Unknowns({ story, asOf }: { story: SectorStory; asOf: Day | null }) {
  const { lang, t, w, say } = useText(sectorPageWords)
  const { rows, unknowns } = story
  const { unclear, conflicts, withoutFigure, overdue, undated, unconfirmed } = unknowns
  const single = rows.filter(({ readings }) => readings.length === 1)
  const indicatorLink = (id: string, name: string) => (
    <Link to={paths.indicator(lang, id, { asOf, tab: 'data' })}>{name}</Link>
  )
  const stepLine = ({ milestone, event }: SectorStep, aside = '') => (
    <>
      <EvidenceLink of={{ kind: 'milestone', id: milestone.id }}>
        {say(milestone.name)}
      </EvidenceLink>
      <span className={styles.what}>{say(event.title) + aside}</span>
    </>
  )
  const groups: { title: string; items: readonly ReactNode[] }[] = [
    {
      title: t.unknown.unconfirmed,
      items: unconfirmed.map((step) =>
        stepLine(
          step,
          grammar[lang].aside(t.expectedNotConfirmed(dateText(step.event.date ?? '', lang))),
        ),
      ),
    },
    {
      title: t.unknown.overdue,
      items: overdue.map(({ row: { indicator }, target }) => (
        <>
          {indicatorLink(indicator.id, say(indicator.name))}
          {grammar[lang].colon}
          <EvidenceLink of={{ kind: 'target', id: target.id }}>
            {t.target(
              target.due.slice(0, 4),
              w.tier[target.tier],
              textOf(formatTarget(target, indicator, lang)),
            )}
          </EvidenceLink>
        </>
      )),
    },
    {
      title: t.unknown.withoutFigure,
      items: withoutFigure.map(({ indicator }) => indicatorLink(indicator.id, say(indicator.name))),
    },
    {
      title: t.unknown.unclear,
      items: unclear.flatMap(({ indicator, statements }) =>
        statements.map((row) => (
          <>
            {indicatorLink(indicator.id, say(indicator.name))}
            {grammar[lang].colon}
            <EvidenceLink of={{ kind: 'observation', id: row.id }}>
              {t.printed(row.asPublished)}
            </EvidenceLink>
          </>
        )),
      ),
    },
    {
      title: t.unknown.conflicts,
      items: conflicts.map(({ indicator, statements }) => (
        <>
          {indicatorLink(indicator.id, say(indicator.name))}
          {statements[0] && grammar[lang].aside(periodText(statements[0], lang))}
        </>
      )),
    },
    { title: t.unknown.undated, items: undated.map((step) => stepLine(step)) },
    {
      title: t.unknown.single,
      items: single.map(({ indicator }) => indicatorLink(indicator.id, say(indicator.name))),
    },
  ].filter(({ items }) => items.length > 0)
  return (
    <section className={styles.unknowns} aria-labelledby="unknowns">
      <h2 id="unknowns">{t.unknowns}</h2>
      <p className={styles.lead}>{groups.length > 0 ? t.unknownsLead : t.unknownsNone}</p>
      <dl className={styles.groups}>
        {groups.map(({ title, items }) => (
          <div key={title} className={styles.group}>
            <dt>{title}</dt>
            {items.map((item, place) => (
              <dd key={place}>{item}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
