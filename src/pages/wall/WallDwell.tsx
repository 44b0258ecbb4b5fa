import { useEffect, useRef } from 'react'
import styles from './WallDwell.module.css'

/**
 * A thin line above the ticker that fills while its board stays, in a few steps for whoever wants no motion. While
 * the wall is paused, it stands still.
 */
export function WallDwell({ seconds, paused }: { seconds: number; paused: boolean }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (paused) return undefined
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const filling = line.current?.animate(
      [{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }],
      {
        duration: seconds * 1_000,
        easing: isCalm ? 'steps(4, jump-start)' : 'linear',
      },
    )
    return () => filling?.cancel()
  }, [seconds, paused])
  return <div ref={line} className={styles.line} />
}
