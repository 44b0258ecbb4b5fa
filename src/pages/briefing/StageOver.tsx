import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Presentation.module.css'
import { PresenterNotes } from './PresenterNotes.tsx'
import { PresentKeys } from './PresentKeys.tsx'
import { QuestionsDialog } from './QuestionsDialog.tsx'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import { Spotlight } from './Spotlight.tsx'

/** What a key opens over a slide: the search, the questions, the list of keys, the notes where no second window can be opened. */
export type Over = 'find' | 'questions' | 'keys' | 'notes'

export function StageOver({
  over,
  briefing,
  rows,
  slide,
  lang,
  onThrow,
  onClose,
}: {
  over: Over
  /** The id of the briefing. */
  briefing: string
  rows: readonly CatalogueRow[]
  slide: SlideContents | null
  /** The language of the slides. */
  lang: Lang
  onThrow: (indicator: string) => void
  onClose: () => void
}) {
  const { t } = useText(presentationWords)
  switch (over) {
    case 'find':
      return <Spotlight rows={rows} lang={lang} onThrow={onThrow} onClose={onClose} />
    case 'questions':
      return (
        <QuestionsDialog
          briefing={briefing}
          slide={slide ? titleTextOf(slide) : ''}
          onClose={onClose}
        />
      )
    case 'keys':
      return <PresentKeys onClose={onClose} />
    case 'notes':
      return (
        <div className={styles.notes}>
          <p>{t.presenterBlocked}</p>
          {slide && <PresenterNotes slide={slide} />}
        </div>
      )
  }
}
