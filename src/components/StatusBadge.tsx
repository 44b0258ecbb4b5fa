import { statusShapes } from '../charts/statusShapes.ts'
import { type ShownStatus, toneOf } from '../domain/target/standing.ts'
import { useText } from '../i18n/words.tsx'
import { Badge } from '../ui/Badge.tsx'
import styles from './StatusBadge.module.css'

/** A status as colour, shape and word together, never one alone. */
export function StatusBadge({ status, tier }: { status: ShownStatus; tier?: string | undefined }) {
  const { w } = useText()
  return (
    <Badge tone={toneOf(status)} className={styles.badge}>
      <StatusSign status={status} />
      <span>{tier ? w.dueTarget(tier, w.status[status]) : w.status[status]}</span>
    </Badge>
  )
}

/** The shape of a status, in its colour. */
export function StatusSign({ status }: { status: ShownStatus }) {
  return (
    <svg
      className={styles.sign}
      data-tone={toneOf(status)}
      data-status={status}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={statusShapes[status]} />
    </svg>
  )
}
