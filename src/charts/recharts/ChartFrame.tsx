import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { chartRoom, timesWithRoom } from '../chartRoom.ts'
import type { ChartGiven } from '../chartGiven.ts'
import styles from '../LargeChart.module.css'
import { RechartsField } from './RechartsField.tsx'

/** Without this, Recharts draws a dot for a line of one point; `children` draw the marks. */
const noDot = () => null

const tickStyle = { fill: 'var(--ink-2)', fontSize: '0.75rem' }

/** The axes, pointer and keyboard of a large chart, by Recharts; `size` is used until its container is measured. */
export function ChartFrame<T extends { x: number; y: number }>({
  data,
  axes,
  title,
  help,
  ring,
  tip,
  rem,
  size,
  children,
}: ChartGiven<T> & {
  help: string
  rem: number
  size: { width: number; height: number }
}) {
  const room = chartRoom(axes, rem)
  const placed = data.map((one) => ({ ...one, place: axes.place(one.x) }))
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={size}>
      <LineChart
        data={placed}
        margin={{ top: room.top, right: room.right, bottom: 0, left: 0 }}
        title={title}
        desc={help}
      >
        <CartesianGrid vertical={false} stroke="var(--line-2)" />
        <XAxis
          type="number"
          dataKey="place"
          domain={axes.span}
          // Else Recharts moves the ends of the axis to its own ticks.
          niceTicks="none"
          ticks={timesWithRoom(axes, rem, size.width).map((tick) => tick.at)}
          // Those that a picture has too, whatever the widths of the digits in the font of the device.
          interval={0}
          tickFormatter={(x) => axes.times.find((tick) => tick.at === x)?.text ?? ''}
          tickLine={false}
          tickMargin={rem * 0.5}
          height={room.bottom}
          stroke="var(--line)"
          tick={tickStyle}
        />
        <YAxis
          dataKey="y"
          domain={axes.ends}
          niceTicks="none"
          ticks={axes.values.map((tick) => tick.at)}
          interval={0}
          reversed={axes.reversed}
          tickFormatter={(y) => axes.values.find((tick) => tick.at === y)?.text ?? ''}
          tickLine={false}
          axisLine={false}
          width={room.left}
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
        <RechartsField axes={axes}>{children}</RechartsField>
      </LineChart>
    </ResponsiveContainer>
  )
}
