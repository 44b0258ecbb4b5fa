import { useId } from 'react'
import { isLowerBound } from '../domain/figure/interval.ts'
import type { Bound } from '../contract/figure/observation.ts'
import type { Tier } from '../contract/target/target.ts'
import { percentLength } from '../format/figureText.ts'
import { FadeGradient, HatchGradient } from './BarGradients.tsx'
import styles from './BulletBar.module.css'

/**
 * The current value against its targets, on one scale that starts at zero (H8, H10). A lower bound fades
 * out beyond its value; a value that is not settled is hatched.
 */
export function BulletBar({
  value,
  bound,
  settled,
  targets,
  title,
}: {
  value: number
  bound: Bound
  settled: boolean
  targets: readonly { id: string; tier: Tier; value: number }[]
  title: string
}) {
  const open = isLowerBound(bound)
  const whole = Math.max(value * (open ? 1.18 : 1), ...targets.map((target) => target.value)) * 1.02
  const id = useId()
  const [fade, hatch] = [`${id}fade`, `${id}hatch`]
  const end = percentLength(value / whole)
  return (
    <svg className={styles.bar} role="img" aria-label={title}>
      {open && <FadeGradient id={fade} />}
      {!settled && <HatchGradient id={hatch} />}
      <rect className={styles.ground} width="100%" height="100%" />
      <rect
        className={open ? `${styles.fill} ${styles.open}` : styles.fill}
        fill={settled ? 'currentColor' : `url(#${hatch})`}
        width={end}
        height="100%"
      />
      {open && (
        <rect
          className={styles.fade}
          fill={`url(#${fade})`}
          x={end}
          width={percentLength((value * 0.16) / whole)}
          height="100%"
        />
      )}
      {targets.map((target) => {
        const x = percentLength(target.value / whole)
        return (
          <line
            key={target.id}
            className={target.tier === 'stretch' ? styles.stretch : styles.floor}
            x1={x}
            x2={x}
            y1="-0.25rem"
            y2="0.75rem"
          />
        )
      })}
    </svg>
  )
}
