import { titleTextOf } from '../../slides/deck/titleText.ts'
import { useEffect, useState } from 'react'
import type { Briefing, MeetingVersion } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { elapsedText, formatCount } from '../../format/figureText.ts'
import { clockText } from '../../format/dateText.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import { moment } from '../../ui/clock.ts'
import { meaningOf } from './present.ts'
import { PresenterNotes } from './PresenterNotes.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './PresenterView.module.css'
import { SlideView } from './SlideView.tsx'
import { useShown } from './useShown.ts'

/** The window of the presenter: current and next slide, notes, time, and all slides to jump to. */
export function PresenterView({
  briefing,
  latest,
  version,
  start,
}: {
  briefing: Briefing
  latest: readonly SlideContents[]
  version: MeetingVersion | null
  start: number
}) {
  const { t } = useText(presentationWords)
  const all = version?.slides.length ?? latest.length
  const [shown, act] = useShown(briefing.id, start, all)
  const { place, blank, flipped } = shown
  const slides = version && !flipped ? version.slides : latest
  const now = slides[Math.min(place, slides.length - 1)]
  const next = slides[place + 1]
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest('button, select')) return
      const meaning = meaningOf(event)
      if (meaning?.act !== 'step' && meaning?.act !== 'to' && meaning?.act !== 'blank') return
      event.preventDefault()
      act(meaning)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
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
          {now && <SlideView slide={now} place={place + 1} all={all} lang={briefing.lang} />}
        </div>
        <div className={styles.controls}>
          <Button onClick={() => act({ act: 'step', by: -1 })}>←</Button>
          <Button look="primary" onClick={() => act({ act: 'step', by: 1 })}>
            →
          </Button>
          <Button onClick={() => act({ act: 'blank' })} aria-expanded={blank}>
            {t.blank}
          </Button>
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
      </section>
      <aside className={styles.aside}>
        <Clock />
        <section aria-label={t.next}>
          <h2>{t.next}</h2>
          {next ? (
            <div className={styles.view}>
              <SlideView slide={next} place={place + 2} all={all} lang={briefing.lang} />
            </div>
          ) : (
            <p>{t.end}</p>
          )}
        </section>
        {now && <PresenterNotes slide={now} />}
      </aside>
    </main>
  )
}

/** The time of day, and the time since the start. */
function Clock() {
  const { t } = useText(presentationWords)
  const hydrated = useHydrated()
  const [began, begin] = useState(moment)
  const [now, tick] = useState(began)
  useEffect(() => {
    const timer = setInterval(() => tick(moment()), 1_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className={styles.clock}>
      <p>
        {t.clock} <b>{hydrated && clockText(now)}</b>
      </p>
      <p>
        {t.elapsed} <b role="timer">{elapsedText(now - began)}</b>
      </p>
      <Button
        onClick={() => {
          begin(moment())
          tick(moment())
        }}
      >
        {t.restart}
      </Button>
    </div>
  )
}
