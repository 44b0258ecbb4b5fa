import { ReadingLink } from './ReadingLink.tsx'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { KnownObservation } from '../contract/figure/observation.ts'
import type { Source } from '../contract/source/source.ts'
import { formatFigure, textOf } from '../format/figureText.ts'
import { dateText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { statementWords } from '../i18n/source/statementWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './StatementView.module.css'

/** One statement of a source: the figure or that it is unclear, the quote, who, when, and the note. */
export function StatementView({
  row,
  indicator,
  sources,
  struck = false,
  word,
}: {
  row: KnownObservation
  indicator: IndicatorGlance
  sources: readonly Source[]
  /** Whether another statement replaced it. */
  struck?: boolean
  /** Its role among the other statements, such as the one used. */
  word?: string
}) {
  const { lang, t, w, say } = useText(statementWords)
  const source = sources.find(({ id }) => id === row.source)
  const unclear = row.status === 'ambiguous'
  const kinds = [
    row.status === 'provisional' && w.provisional,
    row.status === 'expected' && w.expected,
    row.derived && w.derived,
  ].filter(Boolean)
  const button = (
    <ReadingLink
      reading={row}
      text={unclear ? w.unclear : textOf(formatFigure(row, indicator, lang))}
    />
  )
  return (
    <div>
      <p className={styles.figure}>
        {struck ? <del>{button}</del> : button}
        {word && <span className={styles.word}>{word}</span>}
      </p>
      <p className={styles.quiet}>
        <time dateTime={row.recordedAt}>{dateText(row.recordedAt, lang)}</time> ·{' '}
        {source ? say(source.originalPublisher ?? source.publisher) : w.sourceUnknown}
        {kinds.length > 0 && ` · ${kinds.join(' · ')}`}
      </p>
      <p className={styles.quiet}>
        {t.printed}
        {grammar[lang].colon}
        <q lang={source?.language}>{row.asPublished}</q>
      </p>
      {row.note && <p className={styles.note}>{say(row.note)}</p>}
    </div>
  )
}
