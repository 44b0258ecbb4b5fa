import type { ReactNode } from 'react'
import { night } from '../../ui/paper.ts'
import { canvas } from '../../slides/draw/slideLayout.ts'
import styles from './WallBoard.module.css'

/** The canvas of the wall, scaled to the screen without distortion. */
export function WallBoard({ children }: { children: ReactNode }) {
  return (
    <svg
      className={styles.board}
      viewBox={`0 0 ${canvas.width} ${canvas.height}`}
      fontFamily={night.font}
    >
      {children}
    </svg>
  )
}
