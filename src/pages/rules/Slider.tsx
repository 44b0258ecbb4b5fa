import { useId } from 'react'
import { whatIfWords } from '../../i18n/pace/whatIfWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { RangeInput } from '../../ui/RangeInput.tsx'
import styles from './WhatIf.module.css'

/** A slider for a number, with buttons for single steps. */
export function Slider({
  name,
  value,
  least,
  most,
  step,
  text,
  onChange,
}: {
  name: string
  value: number
  least: number
  most: number
  step: number
  /** The value in words. */
  text: string
  onChange: (value: number) => void
}) {
  const { t } = useText(whatIfWords)
  const id = useId()
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label htmlFor={id}>{name}</label>
        <span className={styles.value} aria-hidden="true">
          {text}
        </span>
      </div>
      <Button
        className={styles.step}
        aria-label={t.fewer(name)}
        disabled={value <= least}
        onClick={() => onChange(Math.max(least, value - step))}
      >
        −
      </Button>
      <RangeInput
        id={id}
        className={styles.range}
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <Button
        className={styles.step}
        aria-label={t.more(name)}
        disabled={value >= most}
        onClick={() => onChange(Math.min(most, value + step))}
      >
        +
      </Button>
    </div>
  )
}
