import { useDeferredValue, useMemo, useState } from 'react'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { Lang } from '../../contract/scalars.ts'
import { prepared } from '../../domain/search/nameKeys.ts'
import { ranked } from '../../domain/search/nameSearch.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ComboboxInput } from '../../ui/ComboboxInput.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Spotlight.module.css'

const most = 6

/** Searches an indicator while presenting, to show it in place of the slide. */
export function Spotlight({
  rows,
  lang: slidesLang,
  onThrow,
  onClose,
}: {
  rows: readonly CatalogueRow[]
  lang: Lang
  onThrow: (id: string) => void
  onClose: () => void
}) {
  const { t } = useText(presentationWords)
  const [typed, type] = useState('')
  const [chosen, choose] = useState(0)
  const query = useDeferredValue(typed)
  const names = useMemo(
    () =>
      rows.map(({ indicator: { id, name }, pinyin, aliases }) =>
        prepared({ id, name, pinyin, aliases }),
      ),
    [rows],
  )
  const found = useMemo(() => ranked(query, names, most).best, [query, names])
  const at = Math.min(chosen, Math.max(0, found.length - 1))
  return (
    <Dialog className={styles.dialog} aria-label={t.find} onOpen={begin} onClose={onClose}>
      <div className={styles.spotlight}>
        <ComboboxInput
          label={t.find}
          open={found.length > 0}
          list="spotlight"
          active={found[at] ? `spotlight-${found[at].named.id}` : undefined}
          placeholder={t.findHelp}
          value={typed}
          onChange={({ target }) => {
            type(target.value)
            choose(0)
          }}
          onKeyDown={(event) => {
            // While pinyin is composed, keys belong to the input method.
            if (event.nativeEvent.isComposing) return
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
            if (step !== undefined) {
              choose(Math.max(0, Math.min(found.length - 1, at + step)))
            } else if (event.key === 'Enter') {
              // The deferred list may lag behind what was typed; search again if so.
              const best = query === typed ? found[at] : ranked(typed, names, 1).best[0]
              if (best) onThrow(best.named.id)
            } else return
            event.preventDefault()
          }}
        />
        <div id="spotlight" role="listbox" aria-label={t.find} className={styles.list}>
          {found.map(({ named }, place) => (
            <div
              key={named.id}
              id={`spotlight-${named.id}`}
              role="option"
              aria-selected={place === at}
              className={styles.option}
              onPointerDown={(event) => {
                event.preventDefault()
                onThrow(named.id)
              }}
            >
              {named.name[slidesLang]}
            </div>
          ))}
        </div>
        {typed.trim() !== '' && found.length === 0 && <p className={styles.none}>{t.findNone}</p>}
      </div>
    </Dialog>
  )
}

function begin(dialog: HTMLDialogElement): void {
  dialog.querySelector('input')?.focus()
}
