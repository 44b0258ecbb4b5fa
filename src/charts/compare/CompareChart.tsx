import { periodText } from '../../format/dateText.ts'
import { useText } from '../../i18n/words.tsx'
import { useRem } from '../../ui/rootFontSize.ts'
import { LargeChart } from '../LargeChart.tsx'
import { compareColumns, type CompareSeries } from './compareAxes.ts'
import { compareInk, seriesClasses } from './compareInk.ts'
import { CompareMarks } from './CompareMarks.tsx'
import styles from './CompareChart.module.css'
import type { TrendAxes } from '../trendAxes.ts'

/** Several courses over the same axes. `places` holds the position of each among all that are compared. */
export function CompareChart({
  series,
  axes,
  title,
  places,
}: {
  series: readonly CompareSeries[]
  axes: TrendAxes
  title: string
  places: readonly number[]
}) {
  const { lang } = useText()
  const rem = useRem()
  return (
    <LargeChart
      data={compareColumns(series)}
      axes={axes}
      title={title}
      ring={false}
      tip={(column) => (
        <ul className={styles.tip}>
          {column.rows.map(({ series: one, place, point }) => (
            <li key={point.reading.id} className={seriesClasses[places[place] ?? place]}>
              <span className={styles.sign} aria-hidden="true" />
              {one.name} {periodText(point.reading, lang)} <strong>{one.textOf(point)}</strong>
              {one.remarksOf(point).map((remark) => (
                <em key={remark}> {remark}</em>
              ))}
            </li>
          ))}
        </ul>
      )}
    >
      {(field) => (
        <CompareMarks
          {...field}
          series={series}
          inkOf={() => compareInk}
          classOf={(place) => seriesClasses[places[place] ?? place]}
          rem={rem}
        />
      )}
    </LargeChart>
  )
}
