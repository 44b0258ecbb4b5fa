import { useEffect, useRef, useState } from 'react'
import { createPath, useLocation, useNavigate, useNavigation } from 'react-router'
import type { Lang } from '../contract/scalars.ts'
import { tourWords } from '../i18n/help/tourWords.ts'
import { useText } from '../i18n/words.tsx'
import { paths } from '../paths/paths.ts'
import { viewOf } from '../paths/viewSearch.ts'
import { Button } from '../ui/Button.tsx'
import styles from './TourCard.module.css'
import { guided } from './guided.ts'
import { type Progress, storedProgress, storeProgress } from './tourStorage.ts'

/** A day of the dataset on which targets have statuses of every kind. */
const asOf = '2023-08-31'

/** Where each step leads, from the second on; the first only offers. A briefing has a day of its own. */
const addresses: ((lang: Lang) => string)[] = [
  (lang) => paths.overview(lang, { asOf }),
  (lang) => paths.targets(lang, { asOf, status: 'behind' }),
  (lang) => paths.sector(lang, '6g', { asOf }),
  (lang) => paths.briefing(lang, 'ready-city'),
]

/**
 * The introduction: a card in the corner beside which the page can be used. Each step opens the page it speaks of; the
 * end leads back to where it began. It takes the focus only if it `isAsked` for.
 */
export function TourCard({ isAsked, onClose }: { isAsked: boolean; onClose: () => void }) {
  const { lang, t } = useText(tourWords)
  const navigate = useNavigate()
  // The page that is shown, or the one that is about to be.
  const location = useLocation()
  const here = createPath(useNavigation().location ?? location)
  const card = useRef<HTMLElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const [{ step, from }, setProgress] = useState<Progress>(
    () => storedProgress() ?? { step: 0, from: here },
  )

  /** The address of this step. */
  const opened = addresses[step - 1]?.(lang)

  useEffect(() => {
    if (isAsked) next.current?.focus()
  }, [isAsked])
  useEffect(() => storeProgress({ step, from }), [step, from])
  useEscape(end)

  function go(to: number) {
    const address = addresses[to - 1]
    if (!address) return end()
    setProgress({ step: to, from: step === 0 ? here : from })
    // The button that was pressed may be gone now.
    next.current?.focus()
    void navigate(address(lang), { state: guided })
  }

  /** Back to where it began, unless the reader has gone elsewhere, and to another day. */
  function end() {
    if (card.current?.contains(document.activeElement)) document.getElementById('main')?.focus()
    storeProgress(null)
    onClose()
    const { pathname, searchParams } = new URL(here, window.location.origin)
    const isThere = pathname === opened?.split('?')[0] || viewOf(searchParams).asOf === asOf
    if (opened && isThere) void navigate(from.replace(/^\/(?:zh|en)/, `/${lang}`))
  }

  return (
    <aside ref={card} className={styles.card} aria-label={t.name}>
      <div role="status">
        {step > 0 && <p className={styles.place}>{t.place(step)}</p>}
        <h2>{t.steps[step]?.title}</h2>
        <p>{t.steps[step]?.text}</p>
        {opened?.includes(asOf) && <p className={styles.day}>{t.day}</p>}
      </div>
      <div className={styles.buttons}>
        <Button look="text" onClick={end} hidden={step === addresses.length}>
          {t.skip}
        </Button>
        {step > 1 && <Button onClick={() => go(step - 1)}>{t.back}</Button>}
        <Button ref={next} look="primary" onClick={() => go(step + 1)}>
          {step === 0 ? t.start : step === addresses.length ? t.finish : t.next}
        </Button>
      </div>
    </aside>
  )
}

/** Escape ends it, unless the key belongs to a field, a menu or a dialog. */
function useEscape(end: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTaken =
        event.defaultPrevented ||
        document.querySelector('dialog[open], [role="menu"], [role="listbox"]') !== null ||
        (event.target instanceof Element && event.target.closest('input, select, textarea'))
      if (event.key === 'Escape' && !isTaken) end()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  })
}
