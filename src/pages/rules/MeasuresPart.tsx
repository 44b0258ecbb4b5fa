import { Measure } from '../../contract/indicator/indicator.ts'
import { measureRuleWords } from '../../i18n/pace/measureRuleWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './RulesPage.module.css'

/** The formulas of each kind of indicator. */
export function MeasuresPart() {
  const { t } = useText(measureRuleWords)
  const rows = [
    ...Measure.options.map((measure) => t.measure[measure]),
    t.spending(ruleNumbers),
    t.yearOnYear,
  ]
  return (
    <section className={styles.part}>
      <h2 id="measures">{t.measures}</h2>
      <p className={styles.help}>{t.symbols}</p>
      <Table regionBy="measures" className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.measureColumns.name}</th>
            <th scope="col">{t.measureColumns.formula}</th>
            <th scope="col">{t.measureColumns.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, formula, meaning }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles.formula}>{formula}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
