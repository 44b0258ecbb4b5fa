import { ChangeText } from '../../components/ChangeText.tsx'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Figure } from '../../components/Figure.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { type Broken, isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { Indicator } from '../../contract/indicator/indicator.ts'
import type { IndicatorDetailAsRead } from '../../contract/indicator/indicatorAnswers.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { growthStatedOf } from '../../domain/figure/publishedGrowth.ts'
import type { SourceGlance } from '../../contract/source/source.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { currentOf, type Standing, targetsBeside } from '../../domain/target/standing.ts'
import { grammar } from '../../i18n/grammar.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './CurrentFigure.module.css'
import { GrowthPair } from './GrowthPair.tsx'
import { TargetStanding } from './TargetStanding.tsx'

/** The current figure, prominently, with its source and the status of each of its targets. */
export function CurrentFigure({
  indicator,
  readings,
  broken,
  standings,
  sources,
  published,
}: {
  indicator: Indicator
  readings: readonly Reading[]
  /** A figure that breaks the contract: it might be the current one, so none is shown as current. */
  broken: Broken | undefined
  standings: readonly Standing[]
  sources: readonly SourceGlance[]
  /** What sources state of its growth. */
  published: IndicatorDetailAsRead['publishedGrowth']
}) {
  const { lang, t, w } = useText(indicatorWords)
  const current = broken ? null : currentOf(readings)
  const stated = current && published && growthStatedOf(current, wholeOf(published.readings))
  const brokenGrowth = published?.readings.find(isBroken)
  const beside = targetsBeside(standings)
  return (
    <section className={styles.current} aria-label={t.current}>
      <div className={styles.figure}>
        {broken ? (
          <p role="alert" className={styles.error}>
            <strong>{w.dataError}</strong>
            <span>{w.dataErrorDetail(broken.id)}</span>
          </p>
        ) : current ? (
          <>
            <p className={styles.period}>{periodText(current, lang)}</p>
            <p className={styles.value}>
              {current.status === 'ambiguous' ? (
                <span className={styles.unclear}>{w.unclear}</span>
              ) : (
                <Figure quantity={current} indicator={indicator} />
              )}
            </p>
            {stated ? (
              <GrowthPair
                current={current}
                readings={readings}
                indicator={indicator}
                stated={stated}
                published={published}
              />
            ) : (
              current.status !== 'ambiguous' && (
                <ChangeText current={current} readings={readings} indicator={indicator} />
              )
            )}
            {brokenGrowth && (
              <p role="alert" className={styles.error}>
                <strong>
                  {t.growth.published}
                  {grammar[lang].colon}
                  {w.dataError}
                </strong>
                <span>{w.dataErrorDetail(brokenGrowth.id)}</span>
              </p>
            )}
            <p>
              <Remarks reading={current} indicator={indicator} />
            </p>
            <SourceLine current={current} sources={sources} />
          </>
        ) : (
          <p className={styles.none}>
            — <span>{beside.length > 0 ? w.noDataYet : w.noData}</span>
          </p>
        )}
      </div>
      {!broken && (
        <ul className={styles.targets}>
          {(beside.length > 0 ? beside : standings.slice(0, 1)).map((standing) => (
            <li key={standing.target?.id ?? ''} className={styles.target}>
              <TargetStanding standing={standing} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function SourceLine({ current, sources }: { current: Reading; sources: readonly SourceGlance[] }) {
  const { lang, w } = useText()
  const source = sources.find(({ id }) => id === current.source)
  const publisher = source ? publisherOf(source, lang) : w.sourceUnknown
  return (
    <p className={styles.source}>
      {w.source}{' '}
      <EvidenceLink
        of={{ kind: 'observation', id: current.id }}
        label={w.evidenceOf(grammar[lang].clauses([periodText(current, lang), publisher]))}
      >
        {publisher}
      </EvidenceLink>{' '}
      <span className={styles.published}>
        {source?.publishedAt ? dateText(source.publishedAt, lang) : w.publishedUnknown}
      </span>
    </p>
  )
}
