import { useState } from 'react'
import { NavLink } from 'react-router'
import { useDemo } from '../components/DemoContext.ts'
import { LanguageLink } from '../components/LanguageLink.tsx'
import { ThemeControl } from '../components/ThemeControl.tsx'
import { useText } from '../i18n/words.tsx'
import { paths } from '../paths/paths.ts'
import type { View } from '../paths/viewSearch.ts'
import { Button } from '../ui/Button.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import { useGivesWay } from '../ui/WithoutScript.tsx'
import styles from './Rail.module.css'
import { SearchButton } from './SearchButton.tsx'

const pages = [
  'overview',
  'targets',
  'indicators',
  'sectors',
  'milestones',
  'compare',
  'briefings',
  'sources',
] as const

const icons: Record<(typeof pages)[number], string> = {
  overview: 'M3 3h6v6H3zM11 3h6v4h-6zM11 9h6v8h-6zM3 11h6v6H3z',
  targets: 'M10 3a7 7 0 110 14 7 7 0 010-14zM10 7a3 3 0 110 6 3 3 0 010-6zM10 10h.01',
  indicators: 'M3 5h14M3 10h14M3 15h9',
  sectors: 'M10 10V3a7 7 0 107 7zM12 3a7 7 0 015 5h-5z',
  milestones: 'M5 17V3l10 3-10 4',
  compare: 'M3 14l4-5 4 3 6-8M3 17h14',
  briefings: 'M3 4h14v9H3zM10 13v4M7 17h6',
  sources: 'M5 3h7l3 3v11H5zM8 9h4M8 13h4',
}

/** Brand, search, navigation, settings and the note on the data. */
export function Rail({ view }: { view: View }) {
  const demo = useDemo()
  const { lang, w } = useText()
  const [menu, setMenu] = useState(false)
  return (
    <header className={styles.rail}>
      <div className={styles.brand}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="8" />
          <path d="M6 23l7-11 4 6 3-4 6 9z" />
        </svg>
        <div>
          <strong>{w.brand}</strong>
          <span>{w.brandSub}</span>
        </div>
      </div>
      <SearchButton />
      <Button
        className={styles.menu}
        {...useGivesWay()}
        aria-expanded={menu}
        aria-controls="pages"
        onClick={() => setMenu(!menu)}
      >
        {w.menu}
      </Button>
      <nav
        id="pages"
        aria-label={w.nav}
        data-open={menu}
        data-stand-in={useHydrated() ? undefined : ''}
      >
        {pages.map((page) => (
          <NavLink
            key={page}
            className={styles.link ?? ''}
            to={paths[page](lang, view)}
            end={page === 'overview'}
            title={w[page]}
            onClick={() => setMenu(false)}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={icons[page]} />
            </svg>
            <span>{w[page]}</span>
          </NavLink>
        ))}
      </nav>
      <div className={styles.settings}>
        <LanguageLink />
        <ThemeControl />
      </div>
      {demo && (
        <p className={styles.demo} title={w.demo}>
          <span className={styles.long}>{w.demo}</span>
          <span className={styles.short} aria-hidden="true">
            {w.demoShort}
          </span>
        </p>
      )}
    </header>
  )
}
