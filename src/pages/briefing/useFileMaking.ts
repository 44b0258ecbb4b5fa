import { useRef, useState } from 'react'
import { isLoadFailure } from '../../files/fileOf.ts'
import { saveFile } from '../../files/saveFile.ts'
import { formatCount } from '../../format/figureText.ts'
import { exportWords } from '../../i18n/files/exportWords.ts'
import { briefingWords } from '../../i18n/slides/briefingWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { BriefingProgress, TakenBriefing } from '../../slides/deck/briefingFile.ts'

type FileKind = 'pptx' | 'html' | 'docx'

/** Makes a file of a briefing and saves it, one at a time; `say` states the progress and how it went. */
export function useFileMaking(
  taken: TakenBriefing,
  fileName: string,
  bulletin: () => Promise<string | null>,
  say: (words: string) => void,
): { running: boolean; make: (kind: FileKind) => Promise<void>; cancel: () => void } {
  const { t } = useText(briefingWords)
  const { t: exportText } = useText(exportWords)
  const [running, setRunning] = useState(false)
  const stop = useRef<AbortController | null>(null)
  const make = async (kind: FileKind) => {
    const control = new AbortController()
    stop.current = control
    setRunning(true)
    say(exportText.working)
    const progress: BriefingProgress = {
      onSlide: (done, all) => say(t.progress(formatCount(done), formatCount(all))),
      signal: control.signal,
    }
    try {
      const file = await fileOfKind(kind, taken, bulletin, progress)
      say(exportText.saved(saveFile(file, `${fileName}.${kind}`)))
    } catch (error) {
      say(
        control.signal.aborted
          ? t.cancelled
          : isLoadFailure(error)
            ? exportText.notLoaded
            : exportText.failed,
      )
    } finally {
      setRunning(false)
    }
  }
  return { running, make, cancel: () => stop.current?.abort() }
}

/** Makes the file; the code for each kind is loaded on first use. */
async function fileOfKind(
  kind: FileKind,
  taken: TakenBriefing,
  bulletin: () => Promise<string | null>,
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
      const [{ docxOf }, told] = await Promise.all([
        import('../../slides/files/docx.ts'),
        bulletin(),
      ])
      return docxOf({ ...taken, bulletin: told }, progress.signal)
    }
  }
}
