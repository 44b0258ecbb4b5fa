import { rules } from '../../contract/target/rules.ts'
import type { Day } from '../../contract/scalars.ts'
import { formatCount } from '../../format/figureText.ts'
import { dateText } from '../../format/dateText.ts'
import { type Slip, slipOf } from '../../domain/milestone/slip.ts'
import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ruleNumbers } from './ruleNumbers.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './RulesPage.module.css'

const planned = '2024-06-30'
const day = '2024-08-15'

/** Invented examples, one for each possible state of a milestone. */
const examples = [
  { case: 'done', expected: null, done: '2024-06-20' },
  { case: 'done', expected: null, done: '2024-07-15' },
  { case: 'announced', expected: '2024-12-31', done: null },
  { case: 'silent', expected: null, done: null },
] as const

/** How the slip of a milestone from its plan is stated, with examples. */
export function MilestonesPart() {
  const { lang, t } = useText(rulesWords)
  const columns = Object.values(t.milestoneColumns)
  const date = (on: Day | null) => (on ? dateText(on, lang) : '—')
  const shown = (slip: Slip) =>
    slip.state === 'unconfirmed'
      ? t.slip(slip, '', dateText(slip.since, lang))
      : t.slip(slip, formatCount(Math.abs(slip.days)), '')
  return (
    <section className={styles.part}>
      <h2 id="milestones">{t.milestones}</h2>
      <p>{t.milestonesHelp(ruleNumbers)}</p>
      <Table regionBy="milestones" className={styles.table}>
        <caption>{t.milestoneExample(dateText(day, lang))}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {examples.map((example) => (
            <tr key={`${example.case}${example.done}`}>
              <th scope="row">{t.milestoneCase[example.case]}</th>
              <td>{date(planned)}</td>
              <td>{date(example.expected)}</td>
              <td>{date(example.done)}</td>
              <td>{shown(slipOf({ planned, ...example }, day, rules))}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  )
}
