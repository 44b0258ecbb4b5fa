import type { ObservationEvidence, Statement } from '../contract/source/evidence.ts'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { KnownObservation } from '../contract/figure/observation.ts'
import { homeRegion } from '../domain/figure/homeCity.ts'
import { indicatorSlide } from '../domain/indicator/indicatorSlide.ts'
import { formatChange, formatFigure, formatFormula, textOf } from '../format/figureText.ts'
import { dateText, periodText } from '../format/dateText.ts'
import { revisionDifference } from '../domain/figure/revisionDifference.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { evidenceWords } from '../i18n/source/evidenceWords.ts'
import { statementWords } from '../i18n/source/statementWords.ts'
import { useText } from '../i18n/words.tsx'
import { AddToBriefing } from './AddToBriefing.tsx'
import styles from './Evidence.module.css'
import { Fact, Note, SourceFacts } from './EvidenceFacts.tsx'

/** Who stated a figure, in which words and when; who agrees, who disagrees, what it replaced. */
export function ObservationEvidenceView({ evidence }: { evidence: ObservationEvidence }) {
  const { lang, t, w, say } = useText(evidenceWords)
  const { t: chartText } = useText(chartWords)
  const { indicator, observation, source, agreeing, conflicts, earlier, definition } = evidence
  const kinds = [
    chartText.basis[observation.basis],
    observation.status === 'ambiguous' ? w.unclear : chartText.bounds[observation.bound],
  ]
  if (observation.status === 'provisional') kinds.push(w.provisional)
  if (observation.status === 'expected') kinds.push(w.expected)
  return (
    <div className={styles.evidence}>
      <p className={styles.name}>{say(indicator.name)}</p>
      {observation.status === 'ambiguous' ? (
        <p className={styles.unclear}>{t.notPlain}</p>
      ) : (
        <p className={styles.figure}>
          {textOf(formatFigure(observation, indicator, lang))}
          <span className={styles.when}>{periodText(observation, lang)}</span>
        </p>
      )}
      <p className={styles.quiet}>{kinds.join(' · ')}</p>
      <Quote text={observation.asPublished} language={source.language} />
      <SourceFacts source={source} />
      <dl className={styles.facts}>
        <Fact name={t.recordedAt}>{dateText(observation.recordedAt, lang)}</Fact>
        <Fact name={t.definition}>{say(definition)}</Fact>
        {observation.derived && (
          <Fact name={w.derived}>
            {t.formula(formatFormula(observation.derived.formula, indicator, lang))}
          </Fact>
        )}
        <Note note={observation.note} />
      </dl>
      {conflicts.length > 0 && (
        <section className={styles.conflict}>
          <h3>{t.conflicting}</h3>
          {conflicts.map((other) => (
            <StatementRow key={other.observation.id} statement={other} indicator={indicator}>
              {' '}
              <Difference one={observation} other={other.observation} indicator={indicator} />
            </StatementRow>
          ))}
        </section>
      )}
      {earlier.length > 0 && (
        <section>
          <h3>{t.earlierFigures}</h3>
          {earlier.map((other) => (
            <StatementRow
              key={other.observation.id}
              statement={other}
              indicator={indicator}
              struck
            />
          ))}
          <p className={styles.row}>
            <strong>{textOf(formatFigure(observation, indicator, lang))}</strong>{' '}
            {dateText(observation.recordedAt, lang)}
          </p>
        </section>
      )}
      {agreeing.length > 0 && (
        <section>
          <h3>{t.agreeing}</h3>
          <ul>
            {agreeing.map((other) => (
              <li key={other.id} className={styles.row}>
                {say(other.originalPublisher ?? other.publisher)}
                {other.publishedAt && ` · ${dateText(other.publishedAt, lang)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {observation.region === homeRegion && <AddToBriefing slide={indicatorSlide({ indicator })} />}
    </div>
  )
}

export function Quote({ text, language }: { text: string; language: string }) {
  const { t } = useText(evidenceWords)
  return (
    <blockquote className={styles.quote}>
      <span className={styles.quiet}>{t.asPublished}</span>
      <q lang={language}>{text}</q>
    </blockquote>
  )
}

function StatementRow({
  statement: { observation, source },
  indicator,
  struck = false,
  children,
}: {
  statement: Statement
  indicator: IndicatorGlance
  struck?: boolean
  children?: React.ReactNode
}) {
  const { lang, say } = useText()
  const figure = textOf(formatFigure(observation, indicator, lang))
  return (
    <div className={styles.row}>
      {struck ? <s>{figure}</s> : <strong>{figure}</strong>}{' '}
      {dateText(observation.recordedAt, lang)}
      {children}
      <p className={styles.quiet}>
        {say(source.originalPublisher ?? source.publisher)} ·{' '}
        <q lang={source.language}>{observation.asPublished}</q>
      </p>
      {observation.note && <p className={styles.quiet}>{say(observation.note)}</p>}
    </div>
  )
}

function Difference({
  one,
  other,
  indicator,
}: {
  one: KnownObservation
  other: KnownObservation
  indicator: IndicatorGlance
}) {
  const { lang, t } = useText(statementWords)
  const { t: evidenceText } = useText(evidenceWords)
  // No difference between statements of different periods (H20).
  if (periodText(one, lang) !== periodText(other, lang)) return t.otherTime
  const difference = revisionDifference(one, other, indicator)
  return difference
    ? evidenceText.difference(formatChange(difference, indicator, lang))
    : t.noDifference
}
