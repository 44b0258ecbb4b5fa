import { titleTextOf } from '../deck/titleText.ts'
import { stopIfCancelled } from './stopIfCancelled.ts'
import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { SlidePicture } from '../draw/SlidePicture.tsx'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import { htmlLanguage } from '../../i18n/languages.ts'
import { briefingPrintWords } from '../../i18n/slides/briefingPrintWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { slideWords } from '../../i18n/slides/slideWords.ts'
import type { BriefingProgress, TakenBriefing } from '../deck/briefingFile.ts'
import { policy, script, style } from './briefingHtmlPage.ts'
import { textsOf } from '../contents/slideTexts.ts'

/**
 * A briefing as one HTML file that can be presented from a USB stick: no server, no network, no storage.
 * The contents are embedded as JSON too. Throws an `AbortError` where the export is cancelled.
 */
export async function briefingHtmlOf(
  briefing: TakenBriefing,
  progress: BriefingProgress,
): Promise<Blob> {
  const { slides } = briefing
  const sections: string[] = []
  for (const [index, slide] of slides.entries()) {
    await nextTask(progress.signal)
    sections.push(markupOf(<Section slide={slide} place={index + 1} briefing={briefing} />))
    progress.onSlide(index + 1, slides.length)
  }
  await nextTask(progress.signal)
  return new Blob([...headOf(briefing), ...bodyOf(briefing, sections)], {
    type: 'text/html;charset=utf-8',
  })
}

/** Yields to the page, for example to a click on "cancel". */
async function nextTask(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  stopIfCancelled(signal)
}

function headOf({ title, lang, demo }: TakenBriefing): string[] {
  const t = slideWords[lang]
  // Not by React, which would move the title into the head of the open page.
  const name = document.implementation.createHTMLDocument().createElement('title')
  name.textContent = [title || t.untitled, ...(demo ? [t.demo] : [])].join(t.dot)
  return [
    `<!doctype html>\n<html lang="${htmlLanguage[lang]}">\n<head>\n<meta charset="utf-8">\n`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    new XMLSerializer().serializeToString(name),
    `\n<style>${style}</style>\n</head>\n`,
  ]
}

function bodyOf(briefing: TakenBriefing, sections: readonly string[]): string[] {
  // HTML escapes do not work inside a script, so only `<`, which could end it, is replaced.
  const contents = JSON.stringify(briefing).replaceAll('<', '\\u003c')
  return [
    '<body>\n',
    markupOf(
      <h1 className="visually-hidden">{briefing.title || slideWords[briefing.lang].untitled}</h1>,
    ),
    `\n<main>\n${sections.join('\n')}\n</main>\n`,
    markupOf(<Controls lang={briefing.lang} />),
    '\n<p id="announcement" class="visually-hidden" role="status"></p>\n',
    `<script type="application/json" id="briefing">${contents}</script>\n`,
    `<script>${script}</script>\n</body>\n</html>\n`,
  ]
}

/** An element as markup, rendered outside the page; the browser escapes all texts. */
function markupOf(element: ReactElement): string {
  const ground = document.createElement('div')
  const root = createRoot(ground)
  try {
    flushSync(() => root.render(element))
    return Array.from(ground.children, (one) => new XMLSerializer().serializeToString(one)).join('')
  } finally {
    root.unmount()
  }
}

function Section({
  slide,
  place,
  briefing,
}: {
  slide: SlideContents
  place: number
  briefing: TakenBriefing
}) {
  const { lang, demo, code, slides } = briefing
  const t = briefingPrintWords[lang]
  const title = titleTextOf(slide)
  const page = slideWords[lang].page(formatCount(place), formatCount(slides.length))
  return (
    <section id={String(place)} aria-roledescription={t.slide} aria-label={`${page} ${title}`}>
      <SlidePicture
        slide={slide}
        place={place}
        all={slides.length}
        lang={lang}
        demo={demo}
        code={code}
      />
      <aside aria-label={t.notes}>
        <Notes slide={slide} lang={lang} />
      </aside>
    </section>
  )
}

/** The speaker's notes of a slide, and all its texts, since the picture may lack room for them. */
function Notes({ slide, lang }: { slide: SlideContents; lang: TakenBriefing['lang'] }) {
  const t = briefingPrintWords[lang]
  const { notes, sentence, foot, sources } = slide
  return (
    <>
      {sentence !== null && (
        <p>
          <b>{briefingWords[lang].sentence}</b> {sentence}
        </p>
      )}
      {(notes !== '' || sentence === null) && (
        <p className="pre">{notes || presentationWords[lang].noNotes}</p>
      )}
      <details>
        <summary>{t.contents}</summary>
        <List items={[...textsOf(slide), foot]} />
        <b>{t.sources}</b>
        {sources.length > 0 ? <List items={sources} /> : <p>{t.noSources}</p>}
      </details>
    </>
  )
}

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item, place) => (
        <li key={place}>{item}</li>
      ))}
    </ul>
  )
}

/** Visible until the first move, and afterwards on keyboard focus. */
function Controls({ lang }: { lang: TakenBriefing['lang'] }) {
  const t = briefingPrintWords[lang]
  return (
    <nav aria-label={t.control}>
      <span>{t.keys}</span>
      {(['previous', 'next', 'notes', 'blank'] as const).map((act) => (
        <button key={act} type="button" value={act}>
          {t[act]}
        </button>
      ))}
    </nav>
  )
}
