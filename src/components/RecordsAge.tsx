import { statusShapes } from '../charts/statusShapes.ts'
import type { AnswerDays } from '../contract/http/answerDays.ts'
import { rules } from '../contract/target/rules.ts'
import { recordsAreOld } from '../domain/figure/dataAge.ts'
import { recordsText } from '../narrative/recordsText.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './RecordsAge.module.css'

/** How far the records go and how old the last one is; when it is old, by a sign and a colour as well. */
export function RecordsAge({ days }: { days: AnswerDays }) {
  const { lang, w } = useWords()
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
