import { milestoneShapes } from '../charts/milestoneMarks.ts'
import type { DatedStep } from '../domain/milestone/timeline.ts'
import styles from './MilestoneMark.module.css'

/** The mark of a step around the origin: its shape and colour are its state; hollow where only the year is known. */
export function MilestoneMark({ state, precision }: Pick<DatedStep, 'state' | 'precision'>) {
  return (
    <g className={styles.mark} data-state={state} data-precision={precision}>
      <path className={styles.shape} d={milestoneShapes[state]} />
      {state === 'unconfirmed' && (
        <text className={styles.question} y="5" textAnchor="middle">
          ?
        </text>
      )}
    </g>
  )
}
