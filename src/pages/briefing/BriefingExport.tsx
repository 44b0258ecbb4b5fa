import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDemo } from '../../components/DemoContext.ts'
import { usePrinting } from '../../components/printing.ts'
import { useDropdown } from '../../components/useDropdown.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { saveFile } from '../../files/saveFile.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './BriefingExport.module.css'
import { BriefingPrint } from './BriefingPrint.tsx'
import { useFileMaking } from './useFileMaking.ts'

type Layout = 'slides' | 'notes' | 'report'

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
  const taken: TakenBriefing = {
    title: briefing.title,
    lang: briefing.lang,
    slides: contents,
    demo,
  }
  const { running, make, cancel } = useFileMaking(taken, data, say)
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
              onClick={() => void make(kind)}
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
          {running && <Button onClick={cancel}>{t.cancel}</Button>}
        </div>
      )}
      {printing && <BriefingPrint briefing={taken} layout={layout} />}
    </div>
  )
}
