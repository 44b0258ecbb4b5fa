import { useState } from 'react'
import { useDemo } from '../components/DemoContext.ts'
import { LanguageLink } from '../components/LanguageLink.tsx'
import { ThemeControl } from '../components/ThemeControl.tsx'
import { useText } from '../i18n/words.tsx'
import type { View } from '../paths/viewSearch.ts'
import { Button } from '../ui/Button.tsx'
import { useGivesWay } from '../ui/WithoutScript.tsx'
import styles from './Rail.module.css'
import { RailPages } from './RailPages.tsx'
import { SearchButton } from './SearchButton.tsx'

/** Brand, search, navigation, settings and the note on the data. */
export function Rail({ view }: { view: View }) {
  const demo = useDemo()
  const { w } = useText()
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
      <RailPages view={view} isOpen={menu} onFollow={() => setMenu(false)} />
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
