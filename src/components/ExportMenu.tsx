import { useEffect, useRef, useState } from 'react'
import { isLoadFailure } from '../files/fileOf.ts'
import { exportWords } from '../i18n/files/exportWords.ts'
import { useText } from '../i18n/words.tsx'
import { Menu } from '../ui/Menu.tsx'
import { MenuItem } from '../ui/MenuItem.tsx'
import styles from './ExportMenu.module.css'
import { useAddToBriefing } from './BriefingContext.ts'
import {
  exportActions,
  type Exportable,
  type ExportOutcome,
  type ExportAction,
} from './exportActions.tsx'

/** Exports a chart, a table, a sentence or the view itself. What is not given is not offered. */
export function ExportMenu(given: Exportable) {
  const { t } = useText(exportWords)
  return (
    <Menu label={t.menu} icon={icon} width={15}>
      {() => <ExportList given={given} />}
    </Menu>
  )
}

const icon = 'M6 1.5v6M3.5 5L6 7.5 8.5 5M1.5 8v2.5h9V8'

function ExportList({ given }: { given: Exportable }) {
  const { lang, t } = useText(exportWords)
  const add = useAddToBriefing()
  const outcome = useRef<HTMLParagraphElement>(null)
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState<ExportOutcome | null>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  const take = async (action: ExportAction) => {
    if (busy) return
    setBusy(true)
    setShown({ words: t.working })
    const failed = (error: unknown) => ({ words: isLoadFailure(error) ? t.notLoaded : t.failed })
    setShown(await action.take().catch(failed))
    setBusy(false)
  }
  return (
    <>
      {exportActions(given, lang, add).map((group) => (
        <div key={group[0]?.label} className={styles.group}>
          {group.map((action) => (
            <MenuItem key={action.label} aria-disabled={busy} onClick={() => void take(action)}>
              {action.label}
            </MenuItem>
          ))}
        </div>
      ))}
      <p ref={outcome} role="status" className={styles.message}>
        {shown?.words}
        {shown?.text && <span className={styles.text}>{shown.text}</span>}
      </p>
    </>
  )
}
