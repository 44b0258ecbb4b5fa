import type { Ink } from './ink.ts'
import styles from './CompareInk.module.css'
import { paper, paperInk } from './paperInk.ts'

/** On screen: every mark in the colour and the dashes of the series around it. */
export const compareInk: Ink = {
  ...Object.fromEntries(Object.keys(paperInk).map((role) => [role, {}])),
  solid: { className: styles.solid },
  hollow: { className: styles.hollow },
  open: { className: styles.open },
  line: { className: styles.line },
  break: { className: styles.break },
  leader: { className: styles.leader },
  value: { className: styles.value },
} as Ink

/** The series of a comparison on screen, in their order. */
export const seriesClasses = [styles.first, styles.second, styles.third, styles.fourth]

/** The same series in a picture: colour and dashes together, never colour alone. */
const paperSeries = [
  { colour: paper.data, dashes: 'none' },
  { colour: '#0f6a78', dashes: '10 5' },
  { colour: '#a02c6b', dashes: '3 5' },
  { colour: '#4a5568', dashes: '12 4 3 4' },
]

/** In a picture: the marks of the series at this place. */
export function paperSeriesInk(place: number): Ink {
  const { colour = paper.data, dashes = 'none' } = paperSeries[place] ?? {}
  return {
    ...paperInk,
    solid: { ...paperInk.solid, fill: colour },
    hollow: { ...paperInk.hollow, stroke: colour },
    open: { ...paperInk.open, stroke: colour },
    line: { ...paperInk.line, stroke: colour, strokeDasharray: dashes },
    break: { ...paperInk.break, stroke: colour },
    value: { ...paperInk.value, fill: colour, fontWeight: 600 },
  }
}
