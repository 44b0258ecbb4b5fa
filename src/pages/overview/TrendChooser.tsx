import { useNavigate } from 'react-router'
import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { AddressForm } from '../../ui/AddressForm.tsx'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './TrendPanel.module.css'

/** Which indicator the large chart shows. */
export function TrendChooser({
  list,
  id,
  toTrend,
}: {
  list: IndicatorList
  id: string
  toTrend: (id: string | null) => string
}) {
  const { t, w, say } = useText(chartWords)
  const navigate = useNavigate()
  return (
    <AddressForm to={toTrend(null)} submit={w.showChosen} className={styles.chooser}>
      <Field label={t.trendOf} place="hidden">
        <Select name="trend" value={id} onChoose={(trend) => void navigate(toTrend(trend))}>
          {list.themes.map((theme) => (
            <optgroup key={theme.id} label={say(theme.name)}>
              {list.indicators
                .filter((indicator) => indicator.theme === theme.id)
                .map((indicator) => (
                  <option key={indicator.id} value={indicator.id}>
                    {say(indicator.name)}
                    {indicator.readings === 0 && ` · ${w.noData}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </AddressForm>
  )
}
