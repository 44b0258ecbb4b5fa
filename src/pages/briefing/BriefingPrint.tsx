import { useLayoutEffect } from 'react'
import { createPortal } from 'react-dom'
import { SlidePicture } from '../../slides/draw/SlidePicture.tsx'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { htmlLanguage } from '../../i18n/languages.ts'
import { briefingPrintWords } from '../../i18n/slides/briefingPrintWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import styles from './BriefingPrint.module.css'
import { BriefingReport } from './BriefingReport.tsx'
import type { PrintJob } from './PrintContext.ts'

/**
 * A briefing in print, which replaces the rest of the page while it is printed: one slide a page, two a
 * page with the speaker's notes, or as a report to read without a speaker.
 */
export function BriefingPrint({ briefing, layout }: PrintJob) {
  const { code, lang } = briefing
  useLayoutEffect(() => {
    const { body, documentElement } = document
    body.dataset['prints'] = `briefing-${layout}`
    // The margins of the paper take what they say from the style sheet.
    if (code !== null)
      documentElement.style.setProperty('--check-code', `'${slideWords[lang].code(code)}'`)
    return () => {
      delete body.dataset['prints']
      documentElement.style.removeProperty('--check-code')
    }
  }, [layout, code, lang])
  return createPortal(
    // A briefing has a language of its own, whatever that of the page.
    <div className={styles.paper} lang={htmlLanguage[briefing.lang]}>
      {layout === 'report' ? (
        <BriefingReport briefing={briefing} />
      ) : (
        briefing.slides.map((slide, index) => (
          <div key={slide.id} className={layout === 'slides' ? styles.slide : styles.handout}>
            <SlidePicture
              slide={slide}
              place={index + 1}
              all={briefing.slides.length}
              lang={briefing.lang}
              demo={briefing.demo}
              code={briefing.code}
            />
            {layout === 'notes' && <Said slide={slide} lang={briefing.lang} />}
          </div>
        ))
      )}
    </div>,
    document.body,
  )
}

/** The sentence and the notes for the speaker. */
function Said({ slide, lang }: { slide: SlideContents; lang: TakenBriefing['lang'] }) {
  const { notes, sentence } = slide
  return (
    <div className={styles.texts}>
      {sentence !== null && (
        <p>
          <b>{briefingWords[lang].sentence}</b> {sentence}
        </p>
      )}
      {notes !== '' && (
        <>
          <b>{briefingPrintWords[lang].notes}</b>
          <p className={styles.notes}>{notes}</p>
        </>
      )}
    </div>
  )
}
