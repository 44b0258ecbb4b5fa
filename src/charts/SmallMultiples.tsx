import type { ReactNode } from 'react'
import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { useText } from '../i18n/words.tsx'
import { useQuietInk } from './DotPlotInk.ts'
import { InkContext, useInk } from './ink.ts'
import { multiplesAxes } from './multiplesAxes.ts'
import styles from './SmallMultiples.module.css'
import { sparklineName } from './sparklineName.ts'
import { SmallTrendMarks } from './SmallTrendMarks.tsx'
import type { Trend } from './trend.ts'

const [width, height] = [200, 80]
const plot = { x: 8, y: 14, width: 184, height: 64 }

/** One of the small charts; `figure` is its newest figure. */
type SmallTrend = {
  region: string
  name: string
  own: boolean
  trend: Trend
  figure: ReactNode
}

/** A small trend for each city, all on the same years and scale, so that they can be compared. */
export function SmallMultiples({
  cities,
  indicator,
  label,
}: {
  cities: readonly SmallTrend[]
  indicator: IndicatorGlance
  label: string
}) {
  const { lang, w } = useText()
  const ink = useInk()
  const quiet = useQuietInk()
  const axes = multiplesAxes(
    cities.map(({ trend }) => trend),
    indicator,
    lang,
  )
  const base = plot.y + plot.height + 1
  return (
    <ul className={styles.multiples} aria-label={label}>
      {cities.map(({ region, name, own, trend, figure }) => (
        <li key={region} className={own ? `${styles.city} ${styles.own}` : styles.city}>
          <p className={styles.name}>{name}</p>
          {figure}
          <InkContext value={own ? ink : quiet}>
            <svg
              className={styles.drawing}
              viewBox={`0 0 ${width} ${height}`}
              role="img"
              aria-label={sparklineName(name, trend, w)}
            >
              <SmallTrendMarks trend={trend} axes={axes} plot={plot} size={2.6} />
              {!axes.reversed && (
                <path className={styles.base} d={`M${plot.x} ${base}H${plot.x + plot.width}`} />
              )}
            </svg>
          </InkContext>
          <p className={styles.years} aria-hidden="true">
            {axes.times.map(({ at, text }) => (
              <span key={at}>{text}</span>
            ))}
          </p>
        </li>
      ))}
    </ul>
  )
}
