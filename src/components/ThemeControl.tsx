import { useSyncExternalStore } from 'react'
import { useText } from '../i18n/words.tsx'
import { Field } from '../ui/Field.tsx'
import { Select } from '../ui/Select.tsx'
import { applyTheme, onTheme, storedTheme, type ColorTheme } from '../ui/theme.ts'

const themes: readonly ColorTheme[] = ['system', 'light', 'dark']

export function ThemeControl() {
  const { w } = useText()
  const theme = useSyncExternalStore(onTheme, storedTheme, () => 'system' as const)
  return (
    <Field label={w.theme} place="hidden">
      <Select
        value={theme}
        onChoose={(value) => applyTheme(themes.find((one) => one === value) ?? 'system')}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {w.themes[one]}
          </option>
        ))}
      </Select>
    </Field>
  )
}
