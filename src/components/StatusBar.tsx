import type { Status } from '../contract/target/status.ts'
import { toneOf } from '../domain/target/standing.ts'
import type { StatusCount } from '../domain/target/tally.ts'
import styles from './StatusBar.module.css'

/** Targets by status as one bar; with one `chosen`, the others fade. Its counts must stand beside it as text. */
export function StatusBar({
  counts,
  chosen = null,
}: {
  counts: readonly StatusCount[]
  chosen?: Status | null
}) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {counts.map(({ status, count }) => (
        <span
          key={status}
          data-tone={toneOf(status)}
          data-status={status}
          data-faded={chosen !== null && chosen !== status}
          style={{ flexGrow: count }}
        />
      ))}
    </div>
  )
}
