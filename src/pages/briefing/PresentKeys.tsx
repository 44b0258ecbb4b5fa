import { keyWords } from '../../i18n/help/keyWords.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { cross, IconButton } from '../../ui/IconButton.tsx'
import styles from './PresentKeys.module.css'

/** The keys of a presentation, and what mouse and touch do. */
export function PresentKeys({ onClose }: { onClose: () => void }) {
  const { lang, t, w } = useText(presentationWords)
  return (
    <Dialog className={styles.dialog} aria-label={t.keys} onClose={onClose}>
      <div className={styles.keys}>
        <header>
          <h2>{t.keys}</h2>
          <IconButton icon={cross} label={w.close} onClick={onClose} />
        </header>
        <dl>
          {keyWords[lang].stage.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  )
}
