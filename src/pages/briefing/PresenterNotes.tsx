import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './PresenterView.module.css'

/** What the presenter may say: their own notes, then the generated sentence. */
export function PresenterNotes({ slide }: { slide: SlideContents }) {
  const { t } = useText(briefingWords)
  const { t: presenting } = useText(presentationWords)
  return (
    <div className={styles.notes}>
      {slide.notes.trim() === '' ? (
        <p className={styles.none}>{presenting.noNotes}</p>
      ) : (
        slide.notes.split('\n').map((line, place) => <p key={place}>{line}</p>)
      )}
      {slide.sentence !== null && (
        <p className={styles.sentence}>
          <b>{t.sentence}</b> {slide.sentence}
        </p>
      )}
    </div>
  )
}
