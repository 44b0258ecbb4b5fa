import type { Lang } from '../../contract/scalars.ts'

/** How a series is drawn: exact and final figures are filled, all others look different (H2, H11, H14). */
export type Look = {
  as: 'bar' | 'line' | 'mark' | 'goal'
  colour: string
  fill: 'solid' | 'hollow' | 'pale' | 'hatched'
  symbol: 'circle' | 'square' | 'diamond' | 'triangle'
  dash: 'solid' | 'dash' | 'sysDot' | 'lgDashDot'
  /** The direction in which the value of a bound may lie, for the arrow; null without a bound. */
  open: 'up' | 'down' | null
}

/** `values` has a value or a gap for each category; `shown` is whether the legend names the series. */
export type ChartSeries = {
  name: string
  values: (number | null)[]
  look: Look
  shown: boolean
}

/** The data of a native chart and its workbook. */
export type ChartModel = {
  lang: Lang
  categories: string[]
  /** The font size of the categories, in pixels of the canvas. */
  letters: number
  series: ChartSeries[]
  axis: { min: number; max: number; step: number; reversed: boolean; format: string }
}
