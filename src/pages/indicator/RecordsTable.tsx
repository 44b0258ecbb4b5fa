import type { Region } from '../../contract/board/dataset.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { KnownObservation } from '../../contract/figure/observation.ts'
import type { Source } from '../../contract/source/source.ts'
import { newMethodsOf } from '../../domain/figure/methodBreaks.ts'
import { grammar } from '../../i18n/grammar.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { RecordRow } from './RecordRow.tsx'
import { Table } from '../../ui/Table.tsx'
import styles from './RecordsTable.module.css'

/** Statements as a wide table in a scrolling region. */
export function RecordsTable({
  rows,
  known,
  indicator,
  sources,
  regions,
}: {
  rows: readonly KnownObservation[]
  /** All recorded statements, to find those in conflict with a row. */
  known: readonly KnownObservation[]
  indicator: IndicatorGlance
  sources: readonly Source[]
  regions: readonly Region[]
}) {
  const { lang, t, say } = useText(indicatorWords)
  const { allRecords, column } = t
  const cuts = newMethodsOf(rows, indicator.methodBreaks)
  return (
    <Table region={allRecords} className={styles.table}>
      <caption className="sr-only">
        {say(indicator.name)}
        {grammar[lang].colon}
        {allRecords}
      </caption>
      <thead>
        <tr>
          <th scope="col">{column.region}</th>
          <th scope="col">{column.period}</th>
          <th scope="col" className={styles.number}>
            {column.value}
          </th>
          <th scope="col">{column.bound}</th>
          <th scope="col">{column.basis}</th>
          <th scope="col">{column.status}</th>
          <th scope="col">{column.asPublished}</th>
          <th scope="col">{column.source}</th>
          <th scope="col">{column.recorded}</th>
          <th scope="col">{column.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RecordRow
            key={row.id}
            row={row}
            conflicts={known.filter(({ id }) => row.conflictsWith.includes(id))}
            indicator={indicator}
            source={sources.find(({ id }) => id === row.source)}
            region={regions.find(({ id }) => id === row.region)?.name}
            cuts={cuts.get(row) ?? []}
          />
        ))}
      </tbody>
    </Table>
  )
}
