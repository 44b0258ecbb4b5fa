import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Lang } from '../contract/scalars.ts'
import { formatCount } from '../format/figureText.ts'
import { copyText } from '../files/copyText.ts'
import { exportWords } from '../i18n/files/exportWords.ts'
import { savedViewsWords } from '../i18n/app/savedViewsWords.ts'
import { useText } from '../i18n/words.tsx'
import { NameForm } from './NameForm.tsx'
import { useDeviceList } from './deviceList.ts'
import { SavedViewRow } from './SavedViewRow.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './SavedViews.module.css'
import { savedViewAddress, mostViews, type SavedView, savedViews } from './savedViewStorage.ts'

/** The result of an action; `before` are the views that undo restores. */
type Shown = { words: ReactNode; before?: readonly SavedView[]; leadsToUndo?: boolean }

/** Saves the current view, and opens, copies, renames and deletes saved ones. */
export function SavedViewsPanel({ path, onOpen }: { path: string; onOpen: () => void }) {
  const { lang, t } = useText(savedViewsWords)
  const views = useDeviceList(savedViews)
  const [shown, setShown] = useState<Shown | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The focused element was removed with its row or form.
    if (shown?.leadsToUndo) undo.current?.focus()
  }, [shown])

  const copy = async (view: SavedView) => setShown({ words: await copied(view, lang) })
  const change = (next: readonly SavedView[], so: Shown): boolean => {
    const stored = savedViews.write(next)
    setShown(stored ? so : { words: t.notStored })
    return stored
  }

  if (views === null)
    return (
      <>
        <p className={styles.note}>{t.notStored}</p>
        <Button look="text" onClick={() => void copy({ name: '', path })}>
          {t.copyCurrent}
        </Button>
        <p role="status" className={styles.message}>
          {shown?.words}
        </p>
      </>
    )

  const save = (name: string): boolean => {
    const known = views.some((view) => view.name === name)
    if (!known && views.length >= mostViews) {
      setShown({ words: t.full(formatCount(mostViews)) })
      return false
    }
    const others = views.filter((view) => view.name !== name)
    return change([{ name, path }, ...others], {
      words: known ? t.replaced(name) : t.saved(name),
      before: views,
    })
  }
  const rename = (view: SavedView, name: string): boolean => {
    if (name !== view.name && views.some((other) => other.name === name)) {
      setShown({ words: t.taken(name) })
      return false
    }
    return change(
      views.map((one) => (one === view ? { ...one, name } : one)),
      { words: t.renamed(name), before: views, leadsToUndo: true },
    )
  }
  const remove = (view: SavedView) =>
    change(
      views.filter((one) => one !== view),
      { words: t.removed(view.name), before: views, leadsToUndo: true },
    )
  return (
    <>
      <NameForm label={t.name} hint={t.nameHint} submit={t.save} onName={save} />
      {views.length === 0 ? (
        <p className={styles.note}>{t.none}</p>
      ) : (
        <ul className={styles.views} aria-label={t.list}>
          {views.map((view) => (
            <SavedViewRow
              key={view.name}
              view={view}
              current={savedViewAddress(view, lang) === path}
              onOpen={onOpen}
              onCopy={() => void copy(view)}
              onRename={(name) => rename(view, name)}
              onRemove={() => remove(view)}
            />
          ))}
        </ul>
      )}
      <div className={styles.message}>
        <p role="status">{shown?.words}</p>
        {shown?.before && (
          <Button
            ref={undo}
            look="text"
            onClick={() => change(shown.before ?? [], { words: t.undone })}
          >
            {t.undo}
          </Button>
        )}
      </div>
    </>
  )
}

/** Copies the address of a view; the address is shown too, to copy it by hand. */
async function copied(view: SavedView, lang: Lang): Promise<ReactNode> {
  const t = exportWords[lang]
  const address = new URL(savedViewAddress(view, lang), window.location.href).href
  const done = await copyText(address)
  return (
    <>
      {done ? t.copied : t.copyByHand}
      <span className={styles.text}>{address}</span>
    </>
  )
}
