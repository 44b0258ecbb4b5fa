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
import { formatTick } from '../domain/format.ts'
import { periodText } from '../domain/period.ts'
import { chartWords } from '../i18n/chartWords.ts'
import { useWords } from '../i18n/words.tsx'
import { rootFontSize } from '../ui/rootFontSize.ts'
import type { Trend, TrendPoint } from './trend.ts'
import { PointTip } from './PointTip.tsx'
import { textWidth } from './labelPlaces.ts'
import { valueAxis, yearTicks } from './scale.ts'
import styles from './TrendChart.module.css'
import { TrendMarks } from './TrendMarks.tsx'

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
}: {
  trend: Trend
  indicator: IndicatorGlance
  targets: readonly TargetGlance[]
  title: string
}) {
  const { lang } = useWords()
  const rem = rootFontSize()
  const ranks = indicator.measure === 'rank'
  const { points } = trend
  const dueMarks = trend.axis === 'year' ? targets : []
  const values = valueAxis(
    [...points.map(({ y }) => y), ...dueMarks.map(({ value }) => value)],
    ranks,
  )
  const tickTexts = values.ticks.map((tick) => formatTick(tick, values.ends[1], indicator, lang))
  const tickWidth = Math.max(...tickTexts.map((text) => textWidth(text, rem * 0.75)))
  const years = [...points.map(({ x }) => x), ...dueMarks.map(({ due }) => Number(due.slice(0, 4)))]
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years))]
  const tickText = (x: number) =>
    trend.axis === 'year' ? String(x) : points[x] ? periodText(points[x].reading, lang) : ''
  return (
    <div className={styles.chart}>
      <ResponsiveContainer width="100%" height="100%" initialDimension={initialSize}>
        <LineChart
          data={points}
          margin={{ top: rem * 1.75, right: rem * 2.5, bottom: 0, left: 0 }}
          title={title}
          desc={chartWords[lang].chartKeys}
        >
          <CartesianGrid vertical={false} stroke="var(--line-2)" />
          <XAxis
            type="number"
            dataKey="x"
            domain={[first - 0.4, last + 0.6]}
            ticks={trend.axis === 'year' ? yearTicks(first, last, 8) : points.map(({ x }) => x)}
            interval="preserveEnd"
            tickFormatter={tickText}
            tickLine={false}
            stroke="var(--line)"
            allowDecimals={false}
            tick={tickStyle}
          />
          <YAxis
            dataKey="y"
            domain={values.ends}
            ticks={values.ticks}
            interval={0}
            reversed={ranks}
            tickFormatter={(_, place: number) => tickTexts[place] ?? ''}
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
                  {active && point && <PointTip reading={point.reading} indicator={indicator} />}
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
          <TrendMarks trend={trend} indicator={indicator} targets={dueMarks} rem={rem} />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}
