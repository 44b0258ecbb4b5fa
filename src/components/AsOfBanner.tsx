import { Link } from 'react-router'
import type { AnswerDays } from '../contract/http/answerDays.ts'
import { periodEndOf } from '../domain/figure/periodEnds.ts'
import { dateText } from '../format/dateText.ts'
import { grammar } from '../i18n/grammar.ts'
import { useText } from '../i18n/words.tsx'
import styles from './AsOfBanner.module.css'

/** Says that the page shows a chosen day and what was known then, with a link back to the latest. */
export function AsOfBanner({
  days: { day, today },
  toLatest,
}: {
  days: Pick<AnswerDays, 'day' | 'today'>
  toLatest: string
}) {
  const { lang, w } = useText()
  const end = periodEndOf(day)
  const judged = dateText(day, lang) + (end ? grammar[lang].aside(w.endOf[end]) : '')
  return (
    <p className={styles.banner} role="status">
      {(day > today ? w.laterBanner : w.asOfBanner)(judged)}{' '}
      <Link to={toLatest}>{w.backToLatest}</Link>
    </p>
  )
}
