import type { ReactNode } from 'react'
import type { ChartField, TrendAxes } from './trendAxes.ts'

/**
 * `tip` is the tooltip of an item of `data`; `children` draws the marks with the scales it is given; `ring`
 * puts a ring around the point under the pointer.
 */
export type ChartGiven<T> = {
  data: readonly T[]
  axes: TrendAxes
  title: string
  ring: boolean
  tip: (at: T) => ReactNode
  children: (field: ChartField) => ReactNode
}
