import type { ReactNode } from 'react'
import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { PlotArea } from '../trendAxes.ts'

/** The plot of a Recharts chart: `at` turns units of its axes into pixels. */
type Field = {
  at: (x: number, y: number) => { x: number; y: number }
  plot: PlotArea
  width: number
}

/** Draws with the scales of the Recharts chart around it. */
export function RechartsField({ children }: { children: (field: Field) => ReactNode }) {
  const xScale = useXAxisScale()
  const yScale = useYAxisScale()
  const plot = usePlotArea()
  const width = useChartWidth()
  if (!xScale || !yScale || !plot || !width) return null
  const at = (x: number, y: number) => ({ x: xScale(x) ?? 0, y: yScale(y) ?? 0 })
  return children({ at, plot, width })
}
