import { useLayoutEffect, useRef } from 'react'
import { chartWords } from '../i18n/charts/chartWords.ts'
import { useText } from '../i18n/words.tsx'
import { Button } from '../ui/Button.tsx'
import type { Trend } from './trend.ts'
import { TrendOverview } from './TrendOverview.tsx'
import { RangeInput } from '../ui/RangeInput.tsx'
import styles from './YearRange.module.css'

/** Chooses the years of a chart: a handle at each end of a small overview, moved by pointer or keys. */
export function YearRange({
  years: [first, last],
  from,
  to,
  trend,
  onChange,
}: {
  /** The first and the last year with data. */
  years: [number, number]
  from: number
  to: number
  trend: Trend
  onChange: (from: number, to: number) => void
}) {
  const { t } = useText(chartWords)
  const brush = useRef<HTMLDivElement>(null)
  const count = last - first + 1
  // Not as an attribute, which the content security policy would forbid in HTML.
  useLayoutEffect(() => {
    const counts = { '--years': count, '--before': from - first, '--after': last - to }
    for (const [name, years] of Object.entries(counts))
      brush.current?.style.setProperty(name, String(years))
  }, [count, first, from, last, to])
  if (count < 2) return null
  const isNarrowed = from > first || to < last
  return (
    <div role="group" aria-label={t.yearRange}>
      <div className={styles.brush} ref={brush}>
        <div className={styles.field}>
          <TrendOverview trend={trend} first={first} last={last} />
        </div>
        <div className={styles.before} />
        <div className={styles.after} />
        <div className={styles.chosen} />
        <RangeInput
          className={styles.from}
          aria-label={t.yearFrom}
          aria-valuetext={t.yearValue(from)}
          min={first}
          max={last}
          value={from}
          onChange={(event) => onChange(Math.min(Number(event.target.value), to), to)}
        />
        <RangeInput
          className={styles.to}
          aria-label={t.yearTo}
          aria-valuetext={t.yearValue(to)}
          min={first}
          max={last}
          value={to}
          onChange={(event) => onChange(from, Math.max(Number(event.target.value), from))}
        />
      </div>
      <div className={styles.foot}>
        <span>{t.yearSpan(from, to)}</span>
        {isNarrowed && <Button onClick={() => onChange(first, last)}>{t.yearAll}</Button>}
      </div>
    </div>
  )
}
