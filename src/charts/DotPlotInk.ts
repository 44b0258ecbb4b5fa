import styles from './DotPlotInk.module.css'
import { type Ink, useInk } from './ink.ts'

/** The marks of the cities beside which the board's own city stands out. */
export function useQuietInk(): Ink {
  return {
    ...useInk(),
    solid: { className: styles.solid },
    hollow: { className: styles.hollow },
    open: { className: styles.open },
    line: { className: styles.open },
  }
}
