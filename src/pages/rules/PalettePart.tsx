import { StatusBadge } from '../../components/StatusBadge.tsx'
import { rules } from '../../contract/target/rules.ts'
import { Status, Tone } from '../../contract/target/status.ts'
import { rulesWords } from '../../i18n/pace/rulesWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './RulesPage.module.css'

/** Which colour stands for which statuses. */
export function PalettePart() {
  const { t } = useText(rulesWords)
  return (
    <section className={styles.part} aria-labelledby="colours">
      <h2 id="colours">{t.colours}</h2>
      <p className={styles.help}>{t.coloursHelp}</p>
      <dl className={styles.terms}>
        {Tone.options.map((tone) => (
          <div key={tone}>
            <dt>{t.tone[tone]}</dt>
            <dd className={styles.badges}>
              {Status.options
                .filter((status) => rules.tones[status] === tone)
                .map((status) => (
                  <StatusBadge key={status} status={status} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
