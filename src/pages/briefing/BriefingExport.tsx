import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useDemo } from '../../components/DemoContext.ts'
import { usePrinting } from '../../ui/printing.ts'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import type { SlideContents } from '../../contract/briefing/slideContents.ts'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { saveFile } from '../../files/saveFile.ts'
import type { BriefingData } from '../../slides/contents/slideInput.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
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
  const { t } = useText(briefingWords)
  const { t: exportText } = useText(exportWords)
  const demo = useDemo()
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
  const print = (chosen: Layout, close: () => void) => {
    flushSync(() => setLayout(chosen))
    close()
    window.print()
  }
  return (
    <div>
      <Menu label={t.take} name={t.takeList} width={22}>
        {(close) => (
          <>
            {(['pptx', 'html', 'docx'] as const).map((kind) => (
              <MenuItem key={kind} disabled={running} onClick={() => void make(kind)}>
                {t[kind]}
              </MenuItem>
            ))}
            <MenuItem onClick={() => print('slides', close)}>{t.printSlides}</MenuItem>
            <MenuItem onClick={() => print('notes', close)}>{t.printNotes}</MenuItem>
            <MenuItem onClick={() => print('report', close)}>{t.printReport}</MenuItem>
            <MenuItem
              onClick={() => {
                const file = new Blob([JSON.stringify(briefing, null, 1)], {
                  type: 'application/json',
                })
                say(exportText.saved(saveFile(file, `${briefing.title}.json`)))
              }}
            >
              {t.file}
            </MenuItem>
            <p role="status" className={styles.message}>
              {shown}
            </p>
            {running && <Button onClick={cancel}>{t.cancel}</Button>}
          </>
        )}
      </Menu>
      {printing && <BriefingPrint briefing={taken} layout={layout} />}
    </div>
  )
}
