import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { paths } from '../app/paths.ts'
import type { View } from '../domain/viewSearch.ts'
import { useWords } from '../i18n/words.tsx'
import styles from './PageBar.module.css'

/** Presents what the filter shows: one sector, else the city. The key P does the same. */
export function PresentLink({ view: { sectors, asOf } }: { view: View }) {
  const { lang, w } = useWords()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'p' || ctrlKey || metaKey || altKey || isComposing) return
      if (target instanceof Element && target.closest('input, select, textarea, dialog')) return
      link.current?.click()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  const [only, ...others] = sectors
  const id = only && others.length === 0 ? `ready-${only}` : 'ready-city'
  return (
    <Link ref={link} className={styles.control} to={paths.present(lang, id, { asOf })}>
      {w.present}
    </Link>
  )
}
