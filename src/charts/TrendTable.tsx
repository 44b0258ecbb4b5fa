import type { ComponentProps, ReactNode } from 'react'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import type { SourceGlance } from '../contract/source/source.ts'
import type { Light } from '../contract/target/status.ts'
import type { TargetGlance } from '../contract/target/target.ts'
import { formatFigure, formatTarget, textOf } from '../format/figureText.ts'
import { distinctTargets } from '../domain/target/distinctTargets.ts'
import { newMethodsOf } from '../domain/figure/methodBreaks.ts'
import { dateText, periodText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { breakNotes } from '../narrative/breakNotes.ts'
import { remarksOf } from '../narrative/remarks.ts'
import { publisherOf } from '../narrative/publisherOf.ts'
import type { PeerTrend } from './trend.ts'
import { Table } from '../ui/Table.tsx'
import styles from './TrendTable.module.css'

/** The rows of the chart as a table, newest first. `figure` wraps the value in the link to its evidence. */
export function TrendTable({
  readings,
  indicator,
  sources,
  caption,
  figure,
  peers = [],
  targets = [],
  lights = [],
}: {
  readings: readonly Reading[]
  indicator: IndicatorGlance
  sources: readonly SourceGlance[]
  caption: string
  figure: (reading: Reading, text: string) => ReactNode
  /** What else the chart shows: other cities, targets and their lights. */
  peers?: readonly PeerTrend[]
  targets?: readonly TargetGlance[]
  lights?: readonly Light[]
}) {
  const { lang, t, w } = useText(chartWords)
  return (
    <Table className={styles.table}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.columnPeriod}</th>
          <th scope="col" className={styles.number}>
            {t.columnValue}
          </th>
          <th scope="col">{t.columnKind}</th>
          <th scope="col">{t.columnSource}</th>
          <th scope="col">{t.columnRecorded}</th>
        </tr>
      </thead>
      <tbody>
        <FigureRows {...{ readings, indicator, sources, figure }} />
      </tbody>
      {peers.map(({ region, name, trend }) => (
        <tbody key={region}>
          <tr>
            <th colSpan={5} scope="rowgroup">
              {name[lang]}
            </th>
          </tr>
          <FigureRows
            readings={trend.points.map(({ reading }) => reading)}
            {...{ indicator, sources, figure }}
          />
        </tbody>
      ))}
      {targets.length > 0 && (
        <tbody>
          <tr>
            <th colSpan={5} scope="rowgroup">
              {t.targetRows}
            </th>
          </tr>
          {distinctTargets(targets).map((target) => {
            const light = lights.find((one) => one.target === target.id)
            return (
              <tr key={target.id}>
                <th scope="row">{dateText(target.due, lang)}</th>
                <td className={styles.number}>{textOf(formatTarget(target, indicator, lang))}</td>
                <td colSpan={3}>
                  {grammar[lang].clauses([
                    t.tier[target.tier],
                    ...(light ? [w.status[light.override?.status ?? light.status]] : []),
                  ])}
                </td>
              </tr>
            )
          })}
        </tbody>
      )}
    </Table>
  )
}

/** The figures of one city, newest first. */
function FigureRows({
  readings,
  indicator,
  sources,
  figure,
}: Pick<ComponentProps<typeof TrendTable>, 'readings' | 'indicator' | 'sources' | 'figure'>) {
  const { lang, t, w } = useText(chartWords)
  const cuts = newMethodsOf(readings, indicator.methodBreaks)
  return [...readings].reverse().map((reading) => {
    const source = sources.find(({ id }) => id === reading.source)
    const unclear = reading.status === 'ambiguous'
    const text = unclear ? w.unclear : textOf(formatFigure(reading, indicator, lang))
    const kinds = unclear
      ? [t.basis[reading.basis]]
      : [t.basis[reading.basis], t.bounds[reading.bound], ...remarksOf(reading, indicator, lang, w)]
    return (
      <tr key={reading.id}>
        <th scope="row">{periodText(reading, lang)}</th>
        <td className={styles.number}>{figure(reading, text)}</td>
        <td>
          {grammar[lang].clauses(kinds)}
          {breakNotes(cuts.get(reading) ?? [], lang).map((note) => (
            <span key={note} className={styles.cut}>
              {note}
            </span>
          ))}
        </td>
        <td>{source ? publisherOf(source, lang) : w.sourceUnknown}</td>
        <td>{dateText(reading.recordedAt, lang)}</td>
      </tr>
    )
  })
}
