import { rules } from '../../contract/target/rules.ts'
import { dateText } from '../../format/dateText.ts'
import { helpWords } from '../../i18n/help/helpWords.ts'
import { news } from '../../i18n/help/news.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './AboutPart.module.css'

/** The version of the board and of its rules, and what changed for readers. */
export function AboutPart() {
  const { lang, t, w, say } = useText(helpWords)
  return (
    <section>
      <h2>{t.about}</h2>
      <p>
        {w.brand} · {t.version(import.meta.env.BOARD_VERSION)} · {t.rulesVersion(rules.version)}
      </p>
      <h3 className={styles.title}>{t.news}</h3>
      <dl className={styles.news}>
        {news.map(({ day, changes }) => (
          <div key={day}>
            <dt>
              <time dateTime={day}>{dateText(day, lang)}</time>
            </dt>
            {changes.map((change) => (
              <dd key={change.zh}>{say(change)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
