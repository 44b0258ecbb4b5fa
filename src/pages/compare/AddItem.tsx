import { useState } from 'react'
import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './CompareChooser.module.css'
import { IndicatorOptions } from './IndicatorOptions.tsx'

/** Adds an indicator by a button: arrow keys change a closed select, and must not add one at each step. */
export function AddItem({
  list,
  onAdd,
}: {
  list: IndicatorList
  /** Null where nothing is chosen yet. */
  onAdd: (indicator: string | null) => void
}) {
  const { t } = useText(compareWords)
  const [chosen, setChosen] = useState('')
  return (
    <div className={styles.item}>
      <span className={styles.plus} aria-hidden="true">
        +
      </span>
      <Select aria-label={t.add} value={chosen} onChoose={setChosen}>
        <option value="" disabled>
          {t.addHint}
        </option>
        <IndicatorOptions list={list} />
      </Select>
      <Button
        onClick={() => {
          setChosen('')
          onAdd(chosen || null)
        }}
      >
        {t.confirm}
      </Button>
    </div>
  )
}
