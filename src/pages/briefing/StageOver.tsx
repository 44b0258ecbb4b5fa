import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Presentation.module.css'
import { PresenterNotes } from './PresenterNotes.tsx'
import { PresentKeys } from './PresentKeys.tsx'
import { Spotlight } from './Spotlight.tsx'

/** What a key opens over a slide: the search, the list of keys, the notes where no second window can be opened. */
export type Over = 'find' | 'keys' | 'notes'

export function StageOver({
  over,
  rows,
  slide,
  lang,
  onThrow,
  onClose,
}: {
  over: Over
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
