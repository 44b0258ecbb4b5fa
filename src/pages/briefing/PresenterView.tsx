import { titleTextOf } from '../../slides/deck/titleText.ts'
import { useState } from 'react'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { checkCode } from '../../domain/briefing/meetings.ts'
import { formatCount } from '../../format/figureText.ts'
import { questionWords } from '../../i18n/slides/questionWords.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import type { Words } from '../../i18n/zh.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import type { Act, Shown } from './present.ts'
import { PresenterClock } from './PresenterClock.tsx'
import { PresenterNotes } from './PresenterNotes.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './PresenterView.module.css'
import { SlideView } from './SlideView.tsx'
import { StageOver } from './StageOver.tsx'
import { usePresentKeys } from './usePresentKeys.ts'
import { useShown } from './useShown.ts'
import { useSpotlit } from './useSpotlit.ts'

/** The window of the presenter: current and next slide, notes, time, and all slides to jump to. */
export function PresenterView({
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
  const { t } = useText(presentationWords)
  const all = version?.slides.length ?? latest.length
  const [shown, act] = useShown(briefing.id, start, all)
  const { place, blank, flipped } = shown
  const [over, show] = useState<'find' | 'questions' | 'keys' | null>(null)
  const kept = version && !flipped ? version : null
  const slides = kept?.slides ?? latest
  const look = { all, lang: kept?.lang ?? briefing.lang }
  const code = kept && checkCode(kept)
  const slide = slides[Math.min(place, slides.length - 1)]
  const { spotlit, noPeers } = useSpotlit(shown, slide, briefing, data, w)
  const now = spotlit ?? slide
  // A step from an indicator of the search leads back to the slide.
  const following = spotlit ? place : place + 1
  const next = slides[following]
  usePresentKeys(act, (asked) => {
    if (asked === 'find' || asked === 'questions' || asked === 'keys') show(asked)
  })
  return (
    <main className={styles.page}>
      <h1 className="sr-only">
        {t.presenter}: {briefing.title}
      </h1>
      <section className={styles.now} aria-label={t.now}>
        <h2>
          {t.now} · {formatCount(place + 1)} / {formatCount(all)}
        </h2>
        <div className={styles.view} data-blank={blank}>
          {now && (
            <SlideView slide={now} place={place + 1} {...look} code={spotlit ? null : code} />
          )}
        </div>
        <PresenterControls slides={slides} shown={shown} act={act} show={show} />
        {noPeers && <p role="status">{t.noPeers}</p>}
      </section>
      <aside className={styles.aside}>
        <PresenterClock began={shown.began} onBegin={() => act({ act: 'begin' })} />
        <section aria-label={t.next}>
          <h2>{t.next}</h2>
          {next ? (
            <div className={styles.view}>
              <SlideView slide={next} place={following + 1} {...look} code={code} />
            </div>
          ) : (
            <p>{t.end}</p>
          )}
        </section>
        {now && <PresenterNotes slide={now} />}
      </aside>
      {over !== null && (
        <StageOver
          over={over}
          briefing={briefing.id}
          rows={data.rows}
          slide={now ?? null}
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

/** Buttons for what the keys do, and all slides to jump to. */
function PresenterControls({
  slides,
  shown: { place, blank, thrown, peers },
  act,
  show,
}: {
  slides: readonly SlideContents[]
  shown: Shown
  act: (one: Act) => void
  show: (over: 'find' | 'questions') => void
}) {
  const { lang, t } = useText(presentationWords)
  return (
    <div className={styles.controls}>
      <Button onClick={() => act({ act: 'step', by: -1 })}>←</Button>
      <Button look="primary" onClick={() => act({ act: 'step', by: 1 })}>
        →
      </Button>
      <Button onClick={() => act({ act: 'blank' })} aria-expanded={blank}>
        {t.blank}
      </Button>
      <Button onClick={() => show('find')}>{t.find}</Button>
      <Button onClick={() => show('questions')}>{questionWords[lang].questions}</Button>
      <Button onClick={() => act({ act: 'peers' })} aria-pressed={peers}>
        {t.peers}
      </Button>
      {(thrown !== null || peers) && <Button onClick={() => act({ act: 'back' })}>{t.back}</Button>}
      <Field label={t.jump}>
        <Select value={place} onChoose={(chosen) => act({ act: 'to', place: Number(chosen) })}>
          {slides.map((slide, at) => (
            <option key={slide.id} value={at}>
              {formatCount(at + 1)} {titleTextOf(slide)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
