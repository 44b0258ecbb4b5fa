import { useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDemo } from '../../components/DemoContext.ts'
import { usePrinting } from '../../components/printing.ts'
import { useDropdown } from '../../components/useDropdown.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import { formatCount } from '../../format/figureText.ts'
import type { BriefingProgress, TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { isLoadFailure } from '../../files/fileOf.ts'
import { saveFile } from '../../files/saveFile.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './BriefingExport.module.css'
import { BriefingPrint } from './BriefingPrint.tsx'

type Layout = 'slides' | 'notes' | 'report'
type Kind = 'pptx' | 'html' | 'docx'

/** Exports a briefing: as a file, with progress and a cancel button, or in print. */
export function BriefingExport({
  briefing,
  contents,
  data,
}: {
  briefing: Briefing
  contents: readonly SlideContents[]
  data: BriefingData
}) {
  const { lang, t } = useText(briefingWords)
  const demo = useDemo()
  const id = useId()
  const { place, button, list, left, toggle, close } = useDropdown(22)
  const printing = usePrinting()
  const [layout, setLayout] = useState<Layout>('slides')
  const [shown, say] = useState('')
  const [running, setRunning] = useState(false)
  const stop = useRef<AbortController | null>(null)
  const taken: TakenBriefing = {
    title: briefing.title,
    lang: briefing.lang,
    slides: contents,
    demo,
  }
  const take = async (kind: Kind) => {
    const control = new AbortController()
    stop.current = control
    setRunning(true)
    say(exportWords[lang].working)
    const progress: BriefingProgress = {
      onSlide: (done, all) => say(t.progress(formatCount(done), formatCount(all))),
      signal: control.signal,
    }
    try {
      const file = await made(kind, taken, data, progress)
      say(exportWords[lang].saved(saveFile(file, `${briefing.title}.${kind}`)))
    } catch (error) {
      say(
        control.signal.aborted
          ? t.cancelled
          : isLoadFailure(error)
            ? exportWords[lang].notLoaded
            : exportWords[lang].failed,
      )
    } finally {
      setRunning(false)
    }
  }
  const print = (chosen: Layout) => {
    flushSync(() => setLayout(chosen))
    close()
    window.print()
  }
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={left !== null}
        aria-controls={left === null ? undefined : id}
        onClick={toggle}
      >
        {t.take}
      </button>
      {left !== null && (
        <div
          ref={list}
          id={id}
          role="group"
          aria-label={t.takeList}
          className={styles.list}
          style={{ left }}
        >
          {(['pptx', 'html', 'docx'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.way}
              disabled={running}
              onClick={() => void take(kind)}
            >
              {t[kind]}
            </button>
          ))}
          <button type="button" className={styles.way} onClick={() => print('slides')}>
            {t.printSlides}
          </button>
          <button type="button" className={styles.way} onClick={() => print('notes')}>
            {t.printNotes}
          </button>
          <button type="button" className={styles.way} onClick={() => print('report')}>
            {t.printReport}
          </button>
          <button
            type="button"
            className={styles.way}
            onClick={() => {
              const file = new Blob([JSON.stringify(briefing, null, 1)], {
                type: 'application/json',
              })
              say(exportWords[lang].saved(saveFile(file, `${briefing.title}.json`)))
            }}
          >
            {t.file}
          </button>
          <p role="status" className={styles.told}>
            {shown}
          </p>
          {running && <Button onClick={() => stop.current?.abort()}>{t.cancel}</Button>}
        </div>
      )}
      {printing && <BriefingPrint briefing={taken} layout={layout} />}
    </div>
  )
}

/** Makes the file; the code for each kind is loaded on first use. */
async function made(
  kind: Kind,
  taken: TakenBriefing,
  { ledger }: BriefingData,
  progress: BriefingProgress,
): Promise<Blob> {
  switch (kind) {
    case 'pptx': {
      const { pptxOf } = await import('../../slides/files/pptx.ts')
      return pptxOf(taken, progress)
    }
    case 'html': {
      const { briefingHtmlOf } = await import('../../slides/files/briefingHtml.tsx')
      return briefingHtmlOf(taken, progress)
    }
    case 'docx': {
      const [{ docxOf }, { circularOf }] = await Promise.all([
        import('../../slides/files/docx.ts'),
        import('../../slides/deck/circular.ts'),
      ])
      return docxOf({ ...taken, bulletin: circularOf(ledger, taken.lang) }, progress.signal)
    }
  }
}
