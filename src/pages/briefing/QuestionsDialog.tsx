import { questionWords } from '../../i18n/slides/questionWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { cross, IconButton } from '../../ui/IconButton.tsx'
import styles from './PresentKeys.module.css'
import own from './Questions.module.css'
import { Questions } from './Questions.tsx'

/** The questions of the meeting, over the slide that is asked about. */
export function QuestionsDialog({
  briefing,
  slide,
  onClose,
}: {
  briefing: string
  slide: string
  onClose: () => void
}) {
  const { t, w } = useText(questionWords)
  return (
    <Dialog className={styles.dialog} aria-label={t.questions} onOpen={begin} onClose={onClose}>
      <div className={styles.keys}>
        <header>
          <h2>{t.questions}</h2>
          <IconButton icon={cross} label={w.close} onClick={onClose} />
        </header>
        <div className={own.wide}>
          <Questions briefing={briefing} slide={slide} />
        </div>
      </div>
    </Dialog>
  )
}

function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector('input')?.focus()
}
