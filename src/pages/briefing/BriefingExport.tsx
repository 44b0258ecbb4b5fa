import { use, useState } from 'react'
import type { TakenBriefing } from '../../slides/deck/briefingFile.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { MenuItem } from '../../ui/MenuItem.tsx'
import styles from './BriefingExport.module.css'
import { PrintContext, type PrintJob } from './PrintContext.ts'
import { useFileMaking } from './useFileMaking.ts'

/** Exports a briefing or a meeting version: as a file, with progress and a cancel button, or in print. */
export function BriefingExport({
  label,
  name,
  fileName,
  taken,
  bulletin,
  more,
}: {
  label: string
  name: string
  /** Without the ending. */
  fileName: string
  taken: TakenBriefing
  /** How all targets stand, for the circular; null where it was not kept. */
  bulletin: () => Promise<string | null>
  /** Saves something else, and returns what to say. */
  more?: { label: string; save: () => string }
}) {
  const { t } = useText(briefingWords)
  const print = use(PrintContext)
  const [shown, say] = useState('')
  const { running, make, cancel } = useFileMaking(taken, fileName, bulletin, say)
  return (
    <Menu label={label} name={name} width={22}>
      {(close) => {
        const printAs = (layout: PrintJob['layout']) => {
          close()
          print({ briefing: taken, layout })
        }
        return (
          <>
            {(['pptx', 'html', 'docx'] as const).map((kind) => (
              <MenuItem key={kind} disabled={running} onClick={() => void make(kind)}>
                {t[kind]}
              </MenuItem>
            ))}
            <MenuItem onClick={() => printAs('slides')}>{t.printSlides}</MenuItem>
            <MenuItem onClick={() => printAs('notes')}>{t.printNotes}</MenuItem>
            <MenuItem onClick={() => printAs('report')}>{t.printReport}</MenuItem>
            {more && <MenuItem onClick={() => say(more.save())}>{more.label}</MenuItem>}
            <p role="status" className={styles.message}>
              {shown}
            </p>
            {running && <Button onClick={cancel}>{t.cancel}</Button>}
          </>
        )
      }}
    </Menu>
  )
}
