import { useState } from 'react'
import { useWords } from '../i18n/words.tsx'
import { applyTheme, storedTheme, type Theme } from '../ui/theme.ts'
import styles from './PageBar.module.css'

const themes: readonly Theme[] = ['system', 'light', 'dark']

export function ThemeControl() {
  const { w } = useWords()
  const [theme, setTheme] = useState(storedTheme)
  return (
    <label className={styles.field}>
      <span className="sr-only">{w.theme}</span>
      <select
        className={styles.control}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((one) => one === event.target.value) ?? 'system'
          applyTheme(chosen)
          setTheme(chosen)
        }}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {w.themes[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
