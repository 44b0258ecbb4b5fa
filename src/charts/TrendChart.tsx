import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { IndicatorGlance } from '../contract/indicator.ts'
import type { TargetGlance } from '../contract/target.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { useWords } from '../i18n/words.tsx'
import { rootFontSize } from '../ui/rootFontSize.ts'
import { textWidth } from './labelPlaces.ts'
import { PointTip } from './PointTip.tsx'
import { RechartsField } from './RechartsField.tsx'
import { breakBefore, type Trend, type TrendPoint } from './trend.ts'
import { trendAxes } from './trendAxes.ts'
import styles from './TrendChart.module.css'
import { type TrendKind, TrendMarks } from './TrendMarks.tsx'

/** The size drawn before the container is measured, and where it cannot be. */
const initialSize = { width: 720, height: 320 }

/** Recharts dots a line of one point even without dots; the marks are drawn by `TrendMarks`. */
const noDot = () => null

const tickStyle = { fill: 'var(--ink-2)', fontSize: '0.75rem' }

/**
 * The large chart of one indicator. Recharts gives axes, lines, pointer and keyboard; the marks of
 * bounds, breaks and targets are ours. Its rows as a table are `TrendTable`.
 */
export function TrendChart({
  trend,
  indicator,
  targets,
  title,
  kind = 'line',
}: {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  title: string
  kind?: TrendKind
}) {
  const { lang } = useWords()
  const rem = rootFontSize()
  const axes = trendAxes(trend, indicator, targets, lang)
  const tickWidth = Math.max(...axes.values.map(({ text }) => textWidth(text, rem * 0.75)))
  return (
    <div className={styles.chart}>
      <div className={styles.field}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={initialSize}>
          <LineChart
            data={trend.points}
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
                const point = payload[0]?.payload as TrendPoint | undefined
                return (
                  <div role="status" aria-live="assertive">
                    {active && point && (
                      <PointTip
                        reading={point.reading}
                        indicator={indicator}
                        reason={breakBefore(point, trend)?.reason ?? null}
                      />
                    )}
                  </div>
                )
              }}
            />
            <Line
              dataKey="y"
              stroke="none"
              dot={noDot}
              activeDot={{ r: 7, className: styles.active ?? '' }}
              isAnimationActive={false}
            />
            <RechartsField>
              {(field) => (
                <TrendMarks
                  {...field}
                  trend={trend}
                  indicator={indicator}
                  targets={axes.targets}
                  kind={kind}
                  lang={lang}
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
