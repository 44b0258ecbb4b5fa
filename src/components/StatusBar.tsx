import type { Status } from '../contract/target/status.ts'
import { toneOf } from '../domain/target/standing.ts'
import type { StatusCount } from '../domain/target/tally.ts'
import { percentLength } from '../format/figureText.ts'
import styles from './StatusBar.module.css'

/** Targets by status as one bar; with one `chosen`, the others fade. Its counts must stand beside it as text. */
export function StatusBar({
  counts,
  chosen = null,
}: {
  counts: readonly StatusCount[]
  chosen?: Status | null
}) {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  // Each part is an empty drawing, whose width can be an attribute; the bar shrinks them by its gaps.
  return (
    <div className={styles.bar} aria-hidden="true">
      {counts.map(({ status, count }) => (
        <svg
          key={status}
          data-tone={toneOf(status)}
          data-status={status}
          data-faded={chosen !== null && chosen !== status}
          width={percentLength(count / total)}
        />
      ))}
    </div>
  )
}
