import { isLowerBound } from '../domain/figure/interval.ts'
import type { Bound } from '../contract/figure/observation.ts'
import type { Tier } from '../contract/target/target.ts'
import { percentLength } from '../format/figureText.ts'
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
  const fill = [styles.fill, settled ? '' : styles.hatched, open ? styles.open : '']
  return (
    <div className={styles.bar} role="img" aria-label={title}>
      <div
        className={fill.filter(Boolean).join(' ')}
        style={{ width: percentLength(value / whole) }}
      />
      {open && (
        <div
          className={styles.fade}
          style={{
            left: percentLength(value / whole),
            width: percentLength((value * 0.16) / whole),
          }}
        />
      )}
      {targets.map((target) => (
        <div
          key={target.id}
          className={target.tier === 'stretch' ? styles.stretch : styles.floor}
          style={{ left: percentLength(target.value / whole) }}
        />
      ))}
    </div>
  )
}
