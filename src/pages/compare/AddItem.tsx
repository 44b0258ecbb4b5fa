import { useState } from 'react'
import type { Region } from '../../contract/board/dataset.ts'
import type { IndicatorList } from '../../contract/indicator/indicatorAnswers.ts'
import { compareWords } from '../../i18n/compare/compareWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { WithoutScript } from '../../ui/WithoutScript.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './CompareChooser.module.css'
import { IndicatorOptions } from './IndicatorOptions.tsx'

/** Adds an indicator by a button: arrow keys change a closed select, and must not add one at each step. */
export function AddItem({
  list,
  regions,
  onAdd,
}: {
  list: IndicatorList
  regions: readonly Region[]
  /** Null where nothing is chosen yet. */
  onAdd: (indicator: string | null) => void
}) {
  const { t, say } = useText(compareWords)
  const [chosen, setChosen] = useState('')
  return (
    <div className={styles.item}>
      <span className={styles.plus} aria-hidden="true">
        +
      </span>
      <Select name="indicator" aria-label={t.add} value={chosen} onChoose={setChosen}>
        <option value="" disabled>
          {t.addHint}
        </option>
        <IndicatorOptions list={list} />
      </Select>
      <div className={styles.confirm}>
        <WithoutScript place="beside">
          <Select
            name="region"
            className={styles.addRegion}
            aria-label={t.addRegion}
            defaultValue={homeRegion}
          >
            {regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </Select>
        </WithoutScript>
        <Button
          type="submit"
          onClick={() => {
            setChosen('')
            onAdd(chosen || null)
          }}
        >
          {t.confirm}
        </Button>
      </div>
    </div>
  )
}
