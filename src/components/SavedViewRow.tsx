import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { savedViewsWords } from '../i18n/app/savedViewsWords.ts'
import { useText } from '../i18n/words.tsx'
import { NameForm } from './NameForm.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './SavedViews.module.css'
import { savedViewAddress, type SavedView } from './savedViewStorage.ts'

/** One saved view: a link that opens it, and the buttons to manage it. */
export function SavedViewRow({
  view,
  current,
  onOpen,
  onCopy,
  onRename,
  onRemove,
}: {
  view: SavedView
  current: boolean
  onOpen: () => void
  onCopy: () => void
  onRename: (name: string) => boolean
  onRemove: () => void
}) {
  const { lang, t } = useText(savedViewsWords)
  const { name } = view
  const [renaming, setRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (left.current) renameButton.current?.focus()
    left.current = renaming
  }, [renaming])
  if (renaming)
    return (
      <li>
        <NameForm
          label={t.newName(name)}
          submit={t.confirm}
          name={name}
          focused
          onName={(next) => {
            const taken = onRename(next)
            if (taken) setRenaming(false)
            return taken
          }}
          cancel={{ label: t.cancel, onCancel: () => setRenaming(false) }}
        />
      </li>
    )
  return (
    <li className={styles.view}>
      <Link
        className={styles.link}
        to={savedViewAddress(view, lang)}
        aria-current={current ? 'page' : undefined}
        onClick={onOpen}
      >
        {name}
        {current && <span className={styles.current}> {t.current}</span>}
      </Link>
      <IconButton
        small
        label={t.copyLink(name)}
        icon="M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 114.5 4.4L11.5 9M9 11.5l-1.2 1.2a3 3 0 11-4.5-4.4L4.5 7"
        onClick={onCopy}
      />
      <IconButton
        small
        ref={renameButton}
        label={t.rename(name)}
        icon="M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2z"
        onClick={() => setRenaming(true)}
      />
      <IconButton
        small
        label={t.remove(name)}
        icon="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9"
        onClick={onRemove}
      />
    </li>
  )
}
