import type { ReactNode } from 'react'
import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { ChartField, TrendAxes } from '../trendAxes.ts'

/** Draws with the scales of the Recharts chart around it. */
export function RechartsField({
  axes,
  children,
}: {
  axes: TrendAxes
  children: (field: ChartField) => ReactNode
}) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  const width = useChartWidth()
  if (!xScale || !yScale || !plot || !width) return null
  const at = (x: number, y: number) => ({ x: xScale(axes.place(x)) ?? 0, y: yScale(y) ?? 0 })
  return children({ at, plot, width })
}
