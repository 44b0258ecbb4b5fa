import { Link } from 'react-router'
import type { Card, CardAsRead } from '../contract/board/overview.ts'
import { type Broken, isBroken, wholeOf } from '../contract/http/broken.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { SourceGlance } from '../contract/source/source.ts'
import { Sparkline } from '../charts/Sparkline.tsx'
import { SparklineEnds } from '../charts/SparklineEnds.tsx'
import { trendOf } from '../charts/trend.ts'
import { dateText, periodText } from '../format/dateText.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { currentOf, type Standing, targetsBeside, toneOf } from '../domain/target/standing.ts'
import { grammar } from '../i18n/grammar.ts'
import { useText } from '../i18n/words.tsx'
import { publisherOf } from '../narrative/publisherOf.ts'
import { useOneStop } from '../ui/useOneStop.ts'
import { ChangeText } from './ChangeText.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { Figure } from './Figure.tsx'
import styles from './KpiCard.module.css'
import { Remarks } from './Remarks.tsx'
import { TargetLines } from './TargetLines.tsx'

/** One indicator at a glance: its latest figure, change, targets and source. One stop of the Tab key. */
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
  const trend = trendOf(readings, indicator)
  const name = say(indicator.name)
  const oneStop = useOneStop()
  return (
    <article
      {...oneStop}
      className={styles.card}
      data-tone={lead && !broken ? toneOf(lead.override?.status ?? lead.status) : undefined}
      data-standing={standings.map((one) => one.override?.status ?? one.status).join(' ')}
      aria-label={name}
    >
      <h3 className={styles.name}>
        <Link to={to}>{name}</Link>
      </h3>
      {broken ? (
        <DataError broken={broken} />
      ) : current ? (
        <CurrentFigure card={{ indicator, readings }} current={current} sources={sources} />
      ) : (
        <p className={styles.none}>
          — <span>{beside.length > 0 ? w.noDataYet : w.noData}</span>
        </p>
      )}
      <div className={styles.sparkline}>
        {trend.points.length > 1 ? (
          <>
            <Sparkline
              trend={trend}
              indicator={indicator}
              wide
              height={beside.length > 0 ? 36 : 52}
            />
            <SparklineEnds trend={trend} />
          </>
        ) : (
          trend.points.length > 0 && <p className={styles.single}>{w.singleFigure}</p>
        )}
      </div>
      {!broken && <TargetLines beside={beside} current={current} indicator={indicator} />}
      <footer className={styles.foot}>
        {current && <SourceLine current={current} sources={sources} />}
      </footer>
    </article>
  )
}

function CurrentFigure({
  card: { indicator, readings },
  current,
  sources,
}: {
  card: Pick<Card, 'indicator' | 'readings'>
  current: Reading
  sources: readonly SourceGlance[]
}) {
  const { lang, w, say } = useText()
  const cited = useCited(current, sources)
  const figure =
    current.status === 'ambiguous' ? w.unclear : textOf(formatFigure(current, indicator, lang))
  return (
    <>
      <p className={styles.value} data-kpi-value="">
        <EvidenceLink
          of={{ kind: 'observation', id: current.id }}
          label={w.evidenceOf(grammar[lang].clauses([say(indicator.name), figure, cited]))}
        >
          {current.status === 'ambiguous' ? (
            <span className={styles.unclear}>{figure}</span>
          ) : (
            <Figure quantity={current} indicator={indicator} />
          )}
        </EvidenceLink>
        <span className={styles.period}>{periodText(current, lang)}</span>
      </p>
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

function SourceLine({ current, sources }: { current: Reading; sources: readonly SourceGlance[] }) {
  const { lang, w } = useText()
  const source = sources.find(({ id }) => id === current.source)
  const cited = useCited(current, sources)
  return (
    <p className={styles.source}>
      <span className="sr-only">{w.source} </span>
      {cited} · {source?.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
    </p>
  )
}

/** Who is named beside a figure. */
function useCited({ source: id }: Reading, sources: readonly SourceGlance[]): string {
  const { lang, w } = useText()
  const source = sources.find((one) => one.id === id)
  return source ? publisherOf(source, lang) : w.sourceUnknown
}
