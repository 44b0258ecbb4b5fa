import { useEffect, useState } from 'react'
import { clockText } from '../../format/dateText.ts'
import { elapsedText, formatCount } from '../../format/figureText.ts'
import { presentationWords } from '../../i18n/slides/presentationWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Button } from '../../ui/Button.tsx'
import { moment } from '../../ui/clock.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/Select.tsx'
import { useHydrated } from '../../ui/useHydrated.ts'
import styles from './PresenterView.module.css'

/** The minutes a presentation may take. */
const offered = [5, 8, 10, 12, 15, 20]
const minute = 60_000

/** The time of day, the time left, and the time since the presentation began. */
export function PresenterClock({
  began,
  onBegin,
}: {
  /** Null before its first move. */
  began: number | null
  onBegin: () => void
}) {
  const { t } = useText(presentationWords)
  const hydrated = useHydrated()
  const [minutes, choose] = useState(12)
  const [tick, set] = useState(moment)
  useEffect(() => {
    const timer = setInterval(() => set(moment()), 1_000)
    return () => clearInterval(timer)
  }, [])
  // It may have begun after the last tick.
  const elapsed = began === null ? 0 : Math.max(0, tick - began)
  // A whole second, so that left and elapsed add up.
  const left = minutes * minute - Math.floor(elapsed / 1_000) * 1_000
  return (
    <div className={styles.clock}>
      <p>
        {t.clock} <b>{hydrated && clockText(tick)}</b>
      </p>
      <p>
        {left < 0 ? t.over : t.left} <b role="timer">{elapsedText(Math.abs(left))}</b>
      </p>
      <p>
        {t.elapsed} <b>{elapsedText(elapsed)}</b>
      </p>
      <Field label={t.length}>
        <Select value={minutes} onChoose={(chosen) => choose(Number(chosen))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {t.minutes(formatCount(one))}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        onClick={() => {
          set(moment())
          onBegin()
        }}
      >
        {began === null ? t.begin : t.restart}
      </Button>
    </div>
  )
}
