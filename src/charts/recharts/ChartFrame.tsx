import type { ComponentProps, ReactNode } from 'react'
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { chartWords } from '../../i18n/charts/chartWords.ts'
import { useText } from '../../i18n/words.tsx'
import { rootFontSize } from '../../ui/rootFontSize.ts'
import styles from './ChartFrame.module.css'
import { textWidth } from '../labelPlaces.ts'
import { RechartsField } from './RechartsField.tsx'
import type { TrendAxes } from '../trendAxes.ts'

/** The size used until the container is measured, and where it cannot be measured. */
const initialSize = { width: 720, height: 320 }

/** Without this, Recharts draws a dot for a line of one point; `children` draw the marks. */
const noDot = () => null

const tickStyle = { fill: 'var(--ink-2)', fontSize: '0.75rem' }

/**
 * The axes, pointer and keyboard of a large chart, by Recharts. `tip` is the tooltip of an item of
 * `data`; `children` draws the marks with the scales it is given.
 */
export function ChartFrame<T extends { x: number; y: number }>({
  data,
  axes,
  title,
  ring,
  tip,
  children,
}: {
  data: readonly T[]
  axes: TrendAxes
  title: string
  /** Whether the point under the pointer gets a ring. */
  ring: boolean
  tip: (at: T) => ReactNode
  children: ComponentProps<typeof RechartsField>['children']
}) {
  const { t } = useText(chartWords)
  const rem = rootFontSize()
  const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, rem * 0.75)))
  return (
    <div className={styles.chart}>
      <div className={styles.field}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={initialSize}>
          <LineChart
            data={data}
            margin={{ top: rem * 1.75, right: rem * 2.5, bottom: 0, left: 0 }}
            title={title}
            desc={t.chartKeys}
          >
            <CartesianGrid vertical={false} stroke="var(--line-2)" />
            <XAxis
              type="number"
              dataKey="x"
              domain={axes.span}
              ticks={axes.times.map((tick) => tick.at)}
              interval="preserveStartEnd"
              minTickGap={rem * 0.5}
              tickFormatter={(x) => axes.times.find((tick) => tick.at === x)?.text ?? ''}
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
                const at = payload[0]?.payload as T | undefined
                return (
                  <div role="status" aria-live="assertive">
                    {active && at && tip(at)}
                  </div>
                )
              }}
            />
            <Line
              dataKey="y"
              stroke="none"
              dot={noDot}
              activeDot={ring && { r: 7, className: styles.active ?? '' }}
              isAnimationActive={false}
            />
            <RechartsField>{children}</RechartsField>
          </LineChart>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
