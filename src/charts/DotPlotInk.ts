import styles from './DotPlotInk.module.css'
import { type Ink, useInk } from './ink.ts'

/** Muted marks for the other cities, so that the city of the board stands out. */
export function useQuietInk(): Ink {
  return {
    ...useInk(),
    solid: { className: styles.solid },
    hollow: { className: styles.hollow },
    open: { className: styles.open },
    line: { className: styles.open },
  }
}
