import type { Ink } from '../ink.ts'
import styles from './CompareInk.module.css'
import { inkOn, paperInk } from '../paperInk.ts'
import { type Paper, paper } from '../../ui/paper.ts'

/** On screen: marks take colour and dashes from the class of the series around them. */
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

/** The classes of the series on screen, by position. */
export const seriesClasses = [styles.first, styles.second, styles.third, styles.fourth]

/** The dashes of each series, as colour alone must not distinguish them. */
const dashes = ['none', '10 5', '3 5', '12 4 3 4']

/** In a picture: the marks of the series at this position. */
export function paperSeriesInk(place: number, colours: Paper = paper, rem?: number): Ink {
  const colour = colours.series[place] ?? colours.data
  const ink = inkOn(colours, rem)
  return {
    ...ink,
    solid: { ...ink.solid, fill: colour },
    hollow: { ...ink.hollow, stroke: colour },
    open: { ...ink.open, stroke: colour },
    line: { ...ink.line, stroke: colour, strokeDasharray: dashes[place] ?? 'none' },
    break: { ...ink.break, stroke: colour },
    value: { ...ink.value, fill: colour, fontWeight: 600 },
  }
}
