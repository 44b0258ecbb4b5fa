import { Link } from 'react-router'
import type { Card, CardAsRead } from '../contract/board/overview.ts'
import { type Broken, isBroken, wholeOf } from '../contract/http/broken.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { SourceGlance } from '../contract/source/source.ts'
import { sparklineName } from '../charts/sparklineName.ts'
import { Sparkline } from '../charts/Sparkline.tsx'
import { trendOf } from '../charts/trend.ts'
import { dateText, periodText } from '../format/dateText.ts'
import { currentOf, type Standing, targetsBeside } from '../domain/target/standing.ts'
import { grammar } from '../i18n/grammar.ts'
import { useText } from '../i18n/words.tsx'
import { ChangeText } from './ChangeText.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { Figure } from './Figure.tsx'
import styles from './KpiCard.module.css'
import { Remarks } from './Remarks.tsx'
import { StatusBadge } from './StatusBadge.tsx'
import { StatusLink } from './StatusLink.tsx'
import { TargetLines } from './TargetLines.tsx'

/** One indicator at a glance: its latest figure, change, targets and source. */
export function KpiCard({
  card,
  standings,
  sources,
  to,
}: {
  card: CardAsRead
  /** How each target of this indicator stands. */
  standings: readonly Standing[]
  sources: readonly SourceGlance[]
  to: string
}) {
  const { w, say } = useText()
  const { indicator } = card
  const broken = card.readings.find(isBroken)
  const readings = wholeOf(card.readings)
  const current = broken ? null : currentOf(readings)
  const beside = targetsBeside(standings)
  const lead = beside[0] ?? standings[0]
  const several = beside[1]?.target?.due === lead?.target?.due && beside.length > 1
  const trend = trendOf(readings, indicator)
  const name = say(indicator.name)
  return (
    <article className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h3 className={styles.name}>
          <Link to={to}>{name}</Link>
        </h3>
        {lead &&
          !broken &&
          (lead.target ? (
            <StatusLink
              target={lead.target.id}
              status={lead.status}
              override={lead.override}
              tier={w.dueTier(
                lead.target.due.slice(0, 4),
                several ? w.tier[lead.target.tier] : null,
              )}
            />
          ) : (
            <StatusBadge status={lead.status} />
          ))}
      </header>
      <div className={beside.length > 0 ? styles.body : `${styles.body} ${styles.tall}`}>
        {broken ? (
          <DataError broken={broken} />
        ) : current ? (
          <CurrentFigure card={{ indicator, readings }} current={current} />
        ) : (
          <p className={styles.none}>
            — <span>{beside.length > 0 ? w.noDataYet : w.noData}</span>
          </p>
        )}
        {trend.points.length > 1 && (
          <div className={styles.spark}>
            <Sparkline
              trend={trend}
              ranks={indicator.measure === 'rank'}
              steps={indicator.measure === 'record'}
              wide={beside.length === 0}
              title={sparklineName(name, trend, w)}
            />
          </div>
        )}
      </div>
      {!broken && <TargetLines beside={beside} current={current} indicator={indicator} />}
      <footer className={styles.foot}>
        {current && <SourceLine current={current} sources={sources} name={name} />}
      </footer>
    </article>
  )
}

function CurrentFigure({
  card: { indicator, readings },
  current,
}: {
  card: Pick<Card, 'indicator' | 'readings'>
  current: Reading
}) {
  const { lang, w } = useText()
  return (
    <>
      <div className={styles.figure}>
        <p className={styles.value} data-kpi-value="">
          {current.status === 'ambiguous' ? (
            <span className={styles.unclear}>{w.unclear}</span>
          ) : (
            <Figure quantity={current} indicator={indicator} />
          )}
        </p>
        <p className={styles.period}>{periodText(current, lang)}</p>
      </div>
      <div className={styles.more}>
        {current.status !== 'ambiguous' && (
          <ChangeText current={current} readings={readings} indicator={indicator} />
        )}
        <Remarks reading={current} indicator={indicator} />
      </div>
    </>
  )
}

/** Shown in place of a figure that breaks the contract: no number is better than a wrong one. */
function DataError({ broken }: { broken: Broken }) {
  const { w } = useText()
  return (
    <div role="alert" className={styles.error}>
      <strong>{w.dataError}</strong>
      <p>{w.dataErrorDetail(broken.id)}</p>
    </div>
  )
}

function SourceLine({
  current,
  sources,
  name,
}: {
  current: Reading
  sources: readonly SourceGlance[]
  name: string
}) {
  const { lang, w, say } = useText()
  const source = sources.find(({ id }) => id === current.source)
  const published = source?.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown
  return (
    <p className={styles.source}>
      <span>{w.source}</span>
      <EvidenceLink
        of={{ kind: 'observation', id: current.id }}
        label={w.evidenceOf(
          grammar[lang].clauses([name, source ? say(source.publisher) : w.sourceUnknown]),
        )}
      >
        {source ? say(source.publisher) : w.sourceUnknown}
      </EvidenceLink>
      <span className={styles.published}>{published}</span>
    </p>
  )
}
