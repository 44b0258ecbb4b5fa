import { breakNotes } from '../../narrative/breakNotes.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import type { IndicatorGlance, MethodBreak } from '../../contract/indicator/indicator.ts'
import type { KnownObservation } from '../../contract/figure/observation.ts'
import type { Bilingual } from '../../contract/scalars.ts'
import type { Source } from '../../contract/source/source.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { statementWords } from '../../i18n/source/statementWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import styles from './RecordsTable.module.css'

/** One statement in full; a replaced one is struck out, an unclear one has no value. */
export function RecordRow({
  row,
  conflicts,
  indicator,
  source,
  region,
  cuts,
}: {
  row: KnownObservation
  conflicts: readonly KnownObservation[]
  indicator: IndicatorGlance
  source: Source | undefined
  region: Bilingual | undefined
  /** The changes of method between this statement and the period before it. */
  cuts: readonly MethodBreak[]
}) {
  const { lang, t, w, say } = useText(indicatorWords)
  const { t: statementText } = useText(statementWords)
  const { t: chartText } = useText(chartWords)
  const unclear = row.status === 'ambiguous'
  const figure = (of: KnownObservation) => textOf(formatFigure(of, indicator, lang))
  const button = <ReadingLink reading={row} text={unclear ? w.unclear : figure(row)} />
  return (
    <tr>
      <th scope="row" className={styles.short}>
        {region ? say(region) : row.region}
      </th>
      <td className={styles.short}>
        {periodText(row, lang)}
        {row.basis === 'year' && row.asOf && (
          <span className={styles.quiet}>{t.dated(dateText(row.asOf, lang))}</span>
        )}
      </td>
      <td className={styles.number}>
        {row.status === 'superseded' ? <del>{button}</del> : button}
        {conflicts.map((other) => (
          <span key={other.id} className={styles.conflict}>
            {w.conflict(figure(other))}
            {other.preferred !== row.preferred && (
              <span className={styles.quiet}>
                {row.preferred ? statementText.preferred : statementText.notPreferred}
              </span>
            )}
          </span>
        ))}
      </td>
      <td className={styles.short}>{unclear ? '—' : chartText.bounds[row.bound]}</td>
      <td className={styles.short}>{chartText.basis[row.basis]}</td>
      <td className={styles.short}>
        {t.statuses[row.status]}
        {row.derived && <span className={styles.quiet}>{w.derived}</span>}
      </td>
      <td className={styles.printed}>
        <q lang={source?.language}>{row.asPublished}</q>
      </td>
      <td className={styles.source}>
        {source ? publisherOf(source, lang) : w.sourceUnknown}
        {source && (
          <cite className={styles.quiet} lang={source.language}>
            {source.title}
          </cite>
        )}
      </td>
      <td className={styles.short}>{dateText(row.recordedAt, lang)}</td>
      <td className={styles.note}>
        {row.note && say(row.note)}
        {breakNotes(cuts, lang).map((note) => (
          <span key={note} className={styles.cut}>
            {note}
          </span>
        ))}
      </td>
    </tr>
  )
}
