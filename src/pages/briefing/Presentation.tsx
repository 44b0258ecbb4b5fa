import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { SlideEvidenceContext } from '../../slides/draw/SlideEvidence.tsx'
import { useOpenEvidence } from '../../components/EvidenceContext.tsx'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { Lang } from '../../contract/scalars.ts'
import { withIds } from '../../domain/briefing/decks.ts'
import { indicatorSlide } from '../../domain/indicator/indicatorSlide.ts'
import { formatCount } from '../../format/figureText.ts'
import { contentsOf } from '../../slides/contents/slideContents.ts'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Presentation.module.css'
import { PresentKeys } from './PresentKeys.tsx'
import { PresenterNotes } from './PresenterNotes.tsx'
import { SlideView } from './SlideView.tsx'
import { Spotlight } from './Spotlight.tsx'
import { useEvidenceAhead } from './useEvidenceAhead.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useQuietPointer } from './useQuietPointer.ts'
import { useShown } from './useShown.ts'
import { useWakeLock } from '../../components/useWakeLock.ts'

type Over = 'find' | 'keys' | 'notes' | null

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
  const navigate = useNavigate()
  const openEvidence = useOpenEvidence()
  const all = version?.slides.length ?? latest.length
  const [shown, act] = useShown(briefing.id, start, all)
  const [over, show] = useState<Over>(null)
  const quiet = useQuietPointer()
  useWakeLock()
  useEvidenceAhead(version?.slides ?? latest, version ? version.day : briefing.asOf)
  const { place, blank, thrown, flipped } = shown
  const slides = version && !flipped ? version.slides : latest
  const spotlit = useSpotlit(thrown, data, briefing.lang, w)
  const current = Math.min(place, slides.length - 1)
  const slide = spotlit ?? slides[current]
  const layers = useLayers(slides, current, spotlit)
  const title = slide ? titleTextOf(slide) : ''

  const openPresenter = () => {
    const address = paths.present(lang, briefing.id, {
      slide: place > 0 ? String(place + 1) : null,
      view: 'presenter',
      asOf: version ? version.day : briefing.asOf,
      meeting: version?.hash ?? null,
    })
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
      case 'leave':
        if (over !== null) show(null)
        else if (blank) act({ act: 'blank' })
        else void navigate(paths.briefing(lang, briefing.id))
    }
  })
  return (
    <main className={styles.stage} data-quiet={quiet} data-notes={over === 'notes'}>
      <h1 className="sr-only">{briefing.title}</h1>
      <p className="sr-only" aria-live="polite">
        {blank ? t.blank : t.announce(formatCount(place + 1), formatCount(all), title)}
      </p>
      <div className={styles.canvas} aria-hidden={blank} data-blank={blank}>
        <SlideEvidenceContext value={openEvidence}>
          {layers.map(({ key, drawn, at, on }) => (
            <div key={key} className={styles.layer} aria-hidden={!on}>
              <SlideView slide={drawn} place={at + 1} all={all} lang={briefing.lang} />
            </div>
          ))}
        </SlideEvidenceContext>
      </div>
      {version && (
        // An indicator from the search has the latest data, even within a meeting version.
        <p className={styles.version}>{t.shown[flipped || spotlit ? 'latest' : 'meeting']}</p>
      )}
      {over === 'find' && (
        <Spotlight
          rows={data.rows}
          lang={briefing.lang}
          onThrow={(indicator) => {
            act({ act: 'throw', indicator })
            show(null)
          }}
          onClose={() => show(null)}
        />
      )}
      {over === 'keys' && <PresentKeys onClose={() => show(null)} />}
      {over === 'notes' && slide && (
        <div className={styles.notes}>
          <p>{t.presenterBlocked}</p>
          <PresenterNotes slide={slide} />
        </div>
      )}
    </main>
  )
}

/** The slide of an indicator from the search; null without one. */
function useSpotlit(
  indicator: string | null,
  data: BriefingData,
  lang: Lang,
  w: Words,
): SlideContents | null {
  return useMemo(() => {
    const row = data.rows.find((one) => one.indicator.id === indicator)
    const [slide] = row ? withIds([indicatorSlide(row)]) : []
    return slide ? contentsOf(slide, '', { data, lang, w }) : null
  }, [indicator, data, lang, w])
}

/** A rendered slide, of which only one is visible. */
type Layer = { key: string; drawn: SlideContents; at: number; on: boolean }

/** The current slide; when idle also those before and after, so that a step only has to reveal them. */
function useLayers(
  slides: readonly SlideContents[],
  current: number,
  spotlit: SlideContents | null,
): Layer[] {
  const settled = useDeferredValue(current, null)
  const ahead = settled === null ? [] : [settled - 1, settled, settled + 1]
  const layers = slides.flatMap((drawn, at) =>
    at === current || ahead.includes(at)
      ? [{ key: `${at}`, drawn, at, on: !spotlit && at === current }]
      : [],
  )
  return spotlit ? [...layers, { key: 'thrown', drawn: spotlit, at: current, on: true }] : layers
}
