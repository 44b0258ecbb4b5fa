import { useSyncExternalStore } from 'react'
import { useWords } from '../i18n/words.tsx'
import { applyTheme, onTheme, storedTheme, type ColorTheme } from '../ui/theme.ts'
import styles from './PageBar.module.css'

const themes: readonly ColorTheme[] = ['system', 'light', 'dark']

export function ThemeControl() {
  const { w } = useWords()
  const theme = useSyncExternalStore(onTheme, storedTheme)
  return (
    <label className={styles.field}>
      <span className="sr-only">{w.theme}</span>
      <select
        className={styles.control}
        value={theme}
        onChange={({ target }) =>
          applyTheme(themes.find((one) => one === target.value) ?? 'system')
        }
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
