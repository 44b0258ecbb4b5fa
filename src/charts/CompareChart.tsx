import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { periodText } from '../domain/period.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { useWords } from '../i18n/words.tsx'
import { rootFontSize } from '../ui/rootFontSize.ts'
import { compareColumns, type CompareSeries } from './compareAxes.ts'
import { compareInk, seriesClasses } from './compareInk.ts'
import { CompareMarks } from './CompareMarks.tsx'
import styles from './CompareChart.module.css'
import { textWidth } from './labelPlaces.ts'
import { RechartsField } from './RechartsField.tsx'
import type { TrendAxes } from './trendAxes.ts'

/** The size drawn before the container is measured, and where it cannot be. */
const initialSize = { width: 720, height: 320 }

const noDot = () => null

const tickStyle = { fill: 'var(--ink-2)', fontSize: '0.75rem' }

/** Several courses over the same axes. `places` tells each one's place among all that are compared. */
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
  const { lang } = useWords()
  const rem = rootFontSize()
  const columns = compareColumns(series)
  const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, rem * 0.75)))
  return (
    <div className={styles.chart}>
      <div className={styles.field}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={initialSize}>
          <LineChart
            data={columns}
            margin={{ top: rem * 1.75, right: rem * 2.5, bottom: 0, left: 0 }}
            title={title}
            desc={chartWords[lang].chartKeys}
          >
            <CartesianGrid vertical={false} stroke="var(--line-2)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={axes.span}
              ticks={axes.times.map((tick) => tick.at)}
              interval="preserveStartEnd"
              minTickGap={rem * 0.5}
              tickFormatter={String}
              tickLine={false}
              tickMargin={rem * 0.5}
              height={rem * 2}
              stroke="var(--line)"
              allowDecimals={false}
              tick={tickStyle}
            />
            <YAxis
              dataKey="y"
              domain={axes.ends}
              ticks={axes.values.map((tick) => tick.at)}
              interval={0}
              reversed={axes.reversed}
              tickFormatter={(y) => axes.values.find((tick) => tick.at === y)?.text ?? ''}
              tickLine={false}
              axisLine={false}
              width={tickWidth + rem * 0.75}
              tick={tickStyle}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ className: styles.cursor ?? '' }}
              content={({ active, payload }) => {
                const column = payload[0]?.payload as (typeof columns)[number] | undefined
                return (
                  <div role="status" aria-live="assertive">
                    {active && column && (
                      <ul className={styles.tip}>
                        {column.rows.map(({ series: one, place, point }) => (
                          <li
                            key={point.reading.id}
                            className={seriesClasses[places[place] ?? place]}
                          >
                            <span className={styles.sign} aria-hidden="true" />
                            {one.name} {periodText(point.reading, lang)}{' '}
                            <strong>{one.textOf(point)}</strong>
                            {one.remarksOf(point).map((remark) => (
                              <em key={remark}> {remark}</em>
                            ))}
                          </li>
                        ))}
                      </ul>
                    )}
                  </div>
                )
              }}
            />
            <Line
              dataKey="y"
              stroke="none"
              dot={noDot}
              activeDot={false}
              isAnimationActive={false}
            />
            <RechartsField>
              {(field) => (
                <CompareMarks
                  {...field}
                  series={series}
                  inkOf={() => compareInk}
                  classOf={(place) => seriesClasses[places[place] ?? place]}
                  rem={rem}
                />
              )}
            </RechartsField>
          </LineChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
