import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Fold } from '../../components/Fold.tsx'
import { dateText } from '../../format/dateText.ts'
import type { SectorStep } from '../../domain/milestone/sectorSteps.ts'
import { milestoneWords } from '../../i18n/milestone/milestoneWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { Table } from '../../ui/Table.tsx'
import styles from './StepsTable.module.css'

/** The same steps as the timeline as a table, newest first, those without a date at its end; closed until asked for. */
export function StepsTable({ steps }: { steps: readonly SectorStep[] }) {
  const { lang, t, w, say } = useText(milestoneWords)
  const dated = steps.filter(({ event }) => event.date !== null)
  const rows = [...dated].reverse().concat(steps.filter(({ event }) => event.date === null))
  return (
    <Fold title={t.asTable}>
      <Table region={t.asTable} className={styles.table}>
        <thead>
          <tr>
            {t.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ milestone, event, state, source }) => (
            <tr key={milestone.id + event.title.en}>
              <td className={styles.date}>{event.date ? dateText(event.date, lang) : t.undated}</td>
              <th scope="row">
                <EvidenceLink of={{ kind: 'milestone', id: milestone.id }}>
                  {say(milestone.name)}
                </EvidenceLink>
              </th>
              <td className={styles.kind}>{t.kind[milestone.kind]}</td>
              <td className={styles.step}>{say(event.title)}</td>
              <td>
                {state === 'unconfirmed' && event.date
                  ? t.notConfirmed(dateText(event.date, lang))
                  : t.stateName[state]}
              </td>
              <td>{source ? publisherOf(source, lang) : w.sourceUnknown}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Fold>
  )
}
