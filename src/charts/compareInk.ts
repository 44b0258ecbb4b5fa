import type { Ink } from './ink.ts'
import styles from './CompareInk.module.css'
import { inkOn, paperInk } from './paperInk.ts'
import { type Paper, paper } from '../ui/paper.ts'

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

/** The dashes that go with the colour of each course: never colour alone. */
const dashes = ['none', '10 5', '3 5', '12 4 3 4']

/** In a picture: the marks of the series at this place. */
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
