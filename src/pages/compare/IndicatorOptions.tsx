import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import { useText } from '../../i18n/words.tsx'

/** All indicators by theme, as the options of a list. */
export function IndicatorOptions({ list }: { list: IndicatorList }) {
  const { say } = useText()
  return list.themes.map((theme) => (
    <optgroup key={theme.id} label={say(theme.name)}>
      {list.indicators
        .filter((indicator) => indicator.theme === theme.id)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
    </optgroup>
  ))
}
