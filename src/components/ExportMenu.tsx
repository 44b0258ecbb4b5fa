import { useEffect, useId, useRef, useState } from 'react'
import { isLoadFailure } from '../files/fileOf.ts'
import { exportWords } from '../i18n/files/exportWords.ts'
import { useText } from '../i18n/words.tsx'
import { rootFontSize } from '../ui/rootFontSize.ts'
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
  const { lang, t } = useText(exportWords)
  const add = useAddToBriefing()
  const id = useId()
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  /** How far the list is moved from the button, in pixels; null while it is closed. */
  const [left, setLeft] = useState<number | null>(null)
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState<ExportOutcome | null>(null)
  const open = left !== null

  useEffect(() => {
    // Newer browsers answer with a promise, which an effect must not return.
    list.current?.scrollIntoView({ block: 'nearest' })
  }, [open, shown])

  useEffect(() => {
    if (!open) return
    const close = () => setLeft(null)
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !place.current?.contains(target)) close()
    }
    const closeByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      close()
      button.current?.focus()
    }
    document.addEventListener('pointerdown', closeOutside)
    document.addEventListener('focusin', closeOutside)
    document.addEventListener('keydown', closeByKey)
    window.addEventListener('resize', close)
    return () => {
      document.removeEventListener('pointerdown', closeOutside)
      document.removeEventListener('focusin', closeOutside)
      document.removeEventListener('keydown', closeByKey)
      window.removeEventListener('resize', close)
    }
  }, [open])

  const toggle = () => {
    setShown(null)
    setLeft(open || !button.current ? null : shiftOf(button.current.getBoundingClientRect()))
  }
  const take = async (action: ExportAction) => {
    if (busy) return
    setBusy(true)
    setShown({ words: t.working })
    const failed = (error: unknown) => ({ words: isLoadFailure(error) ? t.notLoaded : t.failed })
    setShown(await action.take().catch(failed))
    setBusy(false)
  }
  return (
    <div ref={place} className={styles.place}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        <svg className={styles.sign} viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 1.5v6M3.5 5L6 7.5 8.5 5M1.5 8v2.5h9V8" />
        </svg>
        {t.menu}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="group"
          aria-label={t.menu}
          className={styles.list}
          style={{ left }}
        >
          {exportActions(given, lang, add).map((group) => (
            <div key={group[0]?.label} className={styles.group}>
              {group.map((action) => (
                <button
                  key={action.label}
                  type="button"
                  className={styles.way}
                  aria-disabled={busy}
                  onClick={() => void take(action)}
                >
                  {action.label}
                </button>
              ))}
            </div>
          ))}
          <p role="status" className={styles.told}>
            {shown?.words}
            {shown?.text && <span className={styles.text}>{shown.text}</span>}
          </p>
        </div>
      )}
    </div>
  )
}

const gap = 8

/** How far a list of 15rem is moved from its button: towards the middle of the window, and inside of it. */
function shiftOf({ left, right }: { left: number; right: number }): number {
  const room = document.documentElement.clientWidth
  const width = 15 * rootFontSize()
  const wanted = left + right > room ? right - width : left
  return Math.max(gap, Math.min(wanted, room - gap - width)) - left
}
