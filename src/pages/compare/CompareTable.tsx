import { breakNotes } from '../../narrative/breakNotes.ts'
import { remarksOf } from '../../narrative/remarks.ts'
import { ReadingLink } from '../../components/ReadingLink.tsx'
import type { Reading } from '../../contract/figure/observation.ts'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { formatIndex } from '../../format/axisText.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import { periodText } from '../../format/dateText.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { type Compared, indexOf, nameOf } from '../../charts/compare/compared.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './CompareTable.module.css'

/** The figures of the drawing: a row for each period, newest first, and a column for each item. */
export function CompareTable({
  all,
  base,
}: {
  all: readonly Compared[]
  /** The base year, which is 100; null shows no index. */
  base: string | null
}) {
  const { lang, t } = useText(compareWords)
  const periods = new Map<string, string>()
  for (const { readings } of all)
    for (const reading of readings) periods.set(periodText(reading, lang), orderOf(reading))
  const rows = [...periods].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0))
  return (
    <Table region={t.table} className={styles.table}>
      <caption className="sr-only">{t.table}</caption>
      <thead>
        <tr>
          <th scope="col">{t.year}</th>
          {all.map((one) => (
            <th key={one.key} scope="col">
              {nameOf(one, all, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([period]) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            {all.map((one) => (
              <td key={one.key}>
                <Cells
                  one={one}
                  base={base}
                  readings={one.readings.filter((r) => periodText(r, lang) === period)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cells({
  one,
  base,
  readings,
}: {
  one: Compared
  base: string | null
  readings: readonly Reading[]
}) {
  const { lang, t, w } = useText(compareWords)
  const indexed = base === null ? null : indexOf(one, base)
  const points = indexed?.refused === null ? indexed.points : []
  const indexText = ({ id }: Reading) => {
    const point = points.find(({ reading }) => reading.id === id)
    return point && t.indexCell(formatIndex(point.index))
  }
  const cuts = newMethodsOf(one.readings, one.indicator.methodBreaks)
  if (readings.length === 0) return t.empty
  return readings.map((reading) => (
    <p key={reading.id}>
      <ReadingLink
        reading={reading}
        text={
          reading.status === 'ambiguous'
            ? w.unclear
            : textOf(formatFigure(reading, one.indicator, lang))
        }
      />
      {indexText(reading) && <span className={styles.index}>{indexText(reading)}</span>}
      {reading.status !== 'ambiguous' &&
        remarksOf(reading, one.indicator, lang, w).map((remark) => (
          <span key={remark} className={styles.remark}>
            {remark}
          </span>
        ))}
      {breakNotes(cuts.get(reading) ?? [], lang).map((note) => (
        <span key={note} className={styles.remark}>
          {note}
        </span>
      ))}
    </p>
  ))
}

/** Undated rows come last; within a year the full year before the dates in it. */
function orderOf({ period, basis, asOf }: Reading): string {
  return `${period ?? '0000'} ${basis === 'year' || basis === 'edition' ? '~' : (asOf ?? '')}`
}
