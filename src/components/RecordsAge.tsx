import { statusShapes } from '../charts/statusShapes.ts'
import type { AnswerDays } from '../contract/http/answerDays.ts'
import { rules } from '../contract/target/rules.ts'
import { recordsAreOld } from '../domain/figure/dataAge.ts'
import { recordsText } from '../narrative/recordsText.ts'
import { useText } from '../i18n/words.tsx'
import styles from './RecordsAge.module.css'

/** The day of the last record and its age; an old one is also marked by an icon and a colour. */
export function RecordsAge({ days }: { days: AnswerDays }) {
  const { lang, w } = useText()
  const old = recordsAreOld(days, rules)
  return (
    <p className={styles.age} data-old={old}>
      {old && (
        <svg className={styles.sign} viewBox="0 0 12 12" role="img" aria-label={w.recordsOld}>
          <path d={statusShapes['overdue-data']} />
        </svg>
      )}
      {recordsText(days, lang, w)}
    </p>
  )
}
