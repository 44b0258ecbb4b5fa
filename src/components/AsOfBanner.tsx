import { Link } from 'react-router'
import type { Day } from '../contract/scalars.ts'
import { dateText } from '../domain/period.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './AsOfBanner.module.css'

/** Says that the page is not the latest view, and leads back to it. */
export function AsOfBanner({ day, toLatest }: { day: Day; toLatest: string }) {
  const { lang, w } = useWords()
  return (
    <p className={styles.banner} role="status">
      {w.asOfBanner(dateText(day, lang))} <Link to={toLatest}>{w.backToLatest}</Link>
    </p>
  )
}
