import { useId } from 'react'
import { savedViewsWords } from '../i18n/app/savedViewsWords.ts'
import { useText } from '../i18n/words.tsx'
import styles from './SavedViews.module.css'
import { SavedViewsPanel } from './SavedViewsPanel.tsx'
import { useDropdown } from './useDropdown.ts'

/** Views kept by name on this device: the address of the page with its filters. */
export function SavedViews({ path }: { path: string }) {
  const { t } = useText(savedViewsWords)
  const { savedViews } = t
  const id = useId()
  const { place, button, list, left, toggle, close } = useDropdown(20)
  const open = left !== null
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
          <path d="M3 1.5h6v9L6 8.25 3 10.5z" />
        </svg>
        {savedViews}
      </button>
      {open && (
        <div
          ref={list}
          id={id}
          role="group"
          aria-label={savedViews}
          className={styles.list}
          style={{ left }}
        >
          <SavedViewsPanel path={path} onOpen={close} />
        </div>
      )}
    </div>
  )
}
