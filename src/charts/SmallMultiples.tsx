import type { ReactNode } from 'react'
import { useWords } from '../i18n/words.tsx'
import { useQuietInk } from './DotPlotInk.ts'
import { InkContext, useInk } from './ink.ts'
import { PointMark } from './PointMark.tsx'
import { valueAxis } from './scale.ts'
import styles from './SmallMultiples.module.css'
import type { Trend, TrendPoint } from './trend.ts'

const width = 200
const height = 80
const edge = 8

/** One of the small charts; `figure` is its newest figure. */
type SmallTrend = {
  region: string
  name: string
  own: boolean
  trend: Trend
  figure: ReactNode
}

/** A small trend for each city, all over the same years and to the same scale, so that they compare. */
export function SmallMultiples({
  cities,
  ranks,
  label,
}: {
  cities: readonly SmallTrend[]
  ranks: boolean
  label: string
}) {
  const { w } = useWords()
  const ink = useInk()
  const quiet = useQuietInk()
  const points = cities.flatMap(({ trend }) => trend.points)
  const years = points.map(({ x }) => x)
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))]
  const { ends } = valueAxis(
    points.map(({ y }) => y),
    ranks,
  )
  const xOf = (x: number) => edge + ((x - first) / Math.max(1, last - first)) * (width - edge * 2)
  const yOf = (y: number) => {
    const share = (y - ends[0]) / (ends[1] - ends[0])
    return ranks ? edge + share * (height - edge * 2) : height - 2 - share * (height - edge * 2)
  }
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
              aria-label={w.sparkline(name)}
            >
              <Drawing trend={trend} xOf={xOf} yOf={yOf} />
              {!ranks && (
                <path className={styles.base} d={`M${edge} ${height - 1}H${width - edge}`} />
              )}
            </svg>
          </InkContext>
          <p className={styles.years} aria-hidden="true">
            <span>{first}</span>
            <span>{last}</span>
          </p>
        </li>
      ))}
    </ul>
  )
}

type Place = (value: number) => number

function Drawing({ trend, xOf, yOf }: { trend: Trend; xOf: Place; yOf: Place }) {
  const ink = useInk()
  return (
    <>
      {trend.breaks.map(({ x }) => (
        <path key={x} {...ink.break} d={`M${xOf(x)} ${edge}V${height - 2}`} />
      ))}
      {trend.lines.map((run) => (
        <path key={run[0]?.reading.id} {...ink.line} d={lineOf(run, xOf, yOf)} />
      ))}
      {trend.points.map(({ reading, x, y, mark }) => (
        <PointMark key={reading.id} x={xOf(x)} y={yOf(y)} mark={mark} size={2.6} />
      ))}
    </>
  )
}

function lineOf(run: readonly TrendPoint[], xOf: Place, yOf: Place): string {
  return `M${run.map(({ x, y }) => `${xOf(x)} ${yOf(y)}`).join('L')}`
}
