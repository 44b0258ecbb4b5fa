import { useRef } from 'react'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { checkCode } from '../../domain/briefing/meetings.ts'
import { formatCount } from '../../format/figureText.ts'
import { meetingName } from '../../slides/deck/meetingName.ts'
import { titleTextOf } from '../../slides/deck/titleText.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './Presentation.module.css'
import { StageOver } from './StageOver.tsx'
import { StageSlides } from './StageSlides.tsx'
import { StageControls } from './StageControls.tsx'
import { useAsked } from './useAsked.ts'
import { useEvidenceAhead } from './useEvidenceAhead.ts'
import { useGestures } from './useGestures.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useShown } from './useShown.ts'
import { useSpotlit } from './useSpotlit.ts'
import { useStageSize } from './useStageSize.ts'
import { useStirred } from '../../components/useStirred.ts'
import { useWakeLock } from '../../components/useWakeLock.ts'

/** Of the keys, only the Tab key shows the controls; in use they stay. */
const stirring = {
  idle: 2_000,
  held: Infinity,
  stirs: ({ key }: KeyboardEvent) => key === 'Tab',
}

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
  const all = version?.slides.length ?? latest.length
  const [shown, act] = useShown(briefing.id, start, all)
  const stage = useRef<HTMLElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const stirred = useStirred(bar, stirring)
  useStageSize()
  useWakeLock()
  useEvidenceAhead(version?.slides ?? latest, version ? version.day : briefing.asOf)
  const { place, blank, flipped } = shown
  const kept = version && !flipped ? version : null
  const slides = kept?.slides ?? latest
  const current = Math.min(place, slides.length - 1)
  const { spotlit, noPeers } = useSpotlit(shown, slides[current], briefing, data, w)
  const slide = spotlit ?? slides[current]
  const title = slide ? titleTextOf(slide) : ''

  const step = (by: 1 | -1) => act({ act: 'step', by })
  const { over, show, ask } = useAsked({ briefing, version, shown, act })
  usePresentKeys(act, ask)
  useGestures(stage, step)
  return (
    <main ref={stage} className={styles.stage} data-quiet={!stirred} data-notes={over === 'notes'}>
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
        lang={kept?.lang ?? briefing.lang}
        code={kept && checkCode(kept)}
      />
      {version && (
        // An indicator from the search has the latest data, even within a meeting version.
        <p className={styles.version}>
          {kept && !spotlit ? t.meetingOf(meetingName(kept, lang)) : t.latest}
        </p>
      )}
      {noPeers && (
        <p className={styles.version} role="status">
          {t.noPeers}
        </p>
      )}
      {over !== null && (
        <StageOver
          over={over}
          briefing={briefing.id}
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
      <StageControls
        bar={bar}
        shown={stirred}
        place={place}
        all={all}
        act={act}
        step={step}
        ask={ask}
      />
    </main>
  )
}
