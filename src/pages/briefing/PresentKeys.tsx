import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './PresentKeys.module.css'

/** The keys of a presentation. */
export function PresentKeys({ onClose }: { onClose: () => void }) {
  const { t, w } = useText(presentationWords)
  return (
    <section className={styles.keys} aria-labelledby="present-keys">
      <h2 id="present-keys">{t.keys}</h2>
      <dl>
        {t.keyRows.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={onClose}>{w.close}</Button>
    </section>
  )
}
