import { useState } from 'react'
import { paths } from '../../paths/paths.ts'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Presentation.module.css'
import { type Over, StageOver } from './StageOver.tsx'
import { StageSlides } from './StageSlides.tsx'
import { useEvidenceAhead } from './useEvidenceAhead.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useLeave } from './useLeave.ts'
import { useQuietPointer } from './useQuietPointer.ts'
import { useShown } from './useShown.ts'
import { useSpotlit } from './useSpotlit.ts'
import { useStageScreen } from './useStageScreen.ts'
import { useWakeLock } from '../../components/useWakeLock.ts'

/** The window of the audience: one slide and nothing else, except what a key opens. */
export function Presentation({
  briefing,
  latest,
  version,
  start,
  data,
  w,
}: {
  briefing: Briefing
  latest: readonly SlideContents[]
  version: MeetingVersion | null
  start: number
  data: BriefingData
  w: Words
}) {
  const { lang, t } = useText(presentationWords)
  const leave = useLeave(briefing.id)
  const all = version?.slides.length ?? latest.length
  const [shown, act] = useShown(briefing.id, start, all)
  const [over, show] = useState<Over | null>(null)
  const quiet = useQuietPointer()
  useWakeLock()
  useEvidenceAhead(version?.slides ?? latest, version ? version.day : briefing.asOf)
  const { place, blank, thrown, flipped } = shown
  const slides = version && !flipped ? version.slides : latest
  const spotlit = useSpotlit(thrown, data, briefing.lang, w)
  const current = Math.min(place, slides.length - 1)
  const slide = spotlit ?? slides[current]
  const title = slide ? titleTextOf(slide) : ''

  const escape = () => {
    const dialogs = document.querySelectorAll('dialog')
    if (dialogs.length > 0) for (const dialog of dialogs) dialog.close()
    else if (over !== null) show(null)
    else if (blank) act({ act: 'blank' })
    else leave()
  }
  const screen = useStageScreen(escape)
  const openPresenter = () => {
    const address = paths.present(lang, briefing.id, {
      slide: place > 0 ? String(place + 1) : null,
      view: 'presenter',
      asOf: version ? version.day : briefing.asOf,
      meeting: version?.hash ?? null,
    })
    screen.expectEnd()
    const opened = window.open(address, `presenter ${briefing.id}`, 'popup,width=1200,height=760')
    // If the browser blocks a second window, show the notes below the slide.
    if (!opened) show((held) => (held === 'notes' ? null : 'notes'))
  }
  usePresentKeys(act, (asked) => {
    switch (asked) {
      case 'find':
      case 'keys':
        show(asked)
        return
      case 'presenter':
        openPresenter()
        return
      case 'screen':
        screen.toggle()
        return
      case 'leave':
        escape()
    }
  })
  return (
    <main className={styles.stage} data-quiet={quiet} data-notes={over === 'notes'}>
      <h1 className="sr-only">{briefing.title}</h1>
      <p className="sr-only" aria-live="polite">
        {blank ? t.blank : t.announce(formatCount(place + 1), formatCount(all), title)}
      </p>
      <StageSlides
        slides={slides}
        current={current}
        spotlit={spotlit}
        blank={blank}
        all={all}
        lang={briefing.lang}
      />
      {version && (
        // An indicator from the search has the latest data, even within a meeting version.
        <p className={styles.version}>{t.shown[flipped || spotlit ? 'latest' : 'meeting']}</p>
      )}
      {over !== null && (
        <StageOver
          over={over}
          rows={data.rows}
          slide={slide ?? null}
          lang={briefing.lang}
          onThrow={(indicator) => {
            act({ act: 'throw', indicator })
            show(null)
          }}
          onClose={() => show(null)}
        />
      )}
    </main>
  )
}
