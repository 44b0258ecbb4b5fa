import type { ReactNode } from 'react'
import { night } from '../../ui/paper.ts'
import { canvas } from '../../slides/draw/slideLayout.ts'
import styles from './WallCanvas.module.css'

const classes = { 1: styles.alone, 2: styles.half, 3: styles.third }

/** The canvas of the wall, scaled to its share of the screen without distortion. */
export function WallCanvas({
  beside,
  line,
  children,
}: {
  /** How many boards share the screen. */
  beside: 1 | 2 | 3
  /** Laid over the drawing. */
  line?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={`${styles.board} ${classes[beside]}`}>
      <svg
        className={styles.canvas}
        viewBox={`0 0 ${canvas.width} ${canvas.height}`}
        fontFamily={night.font}
      >
        {children}
      </svg>
      {line}
    </div>
  )
}
