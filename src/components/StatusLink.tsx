import type { ShownStatus, Standing } from '../domain/target/standing.ts'
import { useText } from '../i18n/words.tsx'
import { EvidenceLink } from './EvidenceLink.tsx'
import { StatusBadge, StatusSign } from './StatusBadge.tsx'
import styles from './StatusBadge.module.css'

/**
 * The light of a target; a click or the key `?` opens its explanation. A light set by a person stands in
 * place of the computed one, which is named beside it.
 */
export function StatusLink({
  target,
  status,
  override,
  tier,
  tierShown = true,
  quiet = false,
}: {
  target: string
  status: ShownStatus
  override?: Standing['override'] | undefined
  tier?: string | undefined
  /** Whether the tier stands on the pill; else it is in the name alone, as it stands beside it. */
  tierShown?: boolean
  /** Without the pill, for use within a line of text. */
  quiet?: boolean
}) {
  const { w } = useText()
  const shown = override?.status ?? status
  const word = w.status[shown]
  return (
    <>
      <EvidenceLink
        of={{ kind: 'status', id: target }}
        label={w.why(tier ? w.dueTarget(tier, word) : word)}
      >
        {quiet ? (
          <span className={styles.quiet}>
            <StatusSign status={shown} />
            {word}
          </span>
        ) : (
          <StatusBadge status={shown} tier={tierShown ? tier : undefined} />
        )}
      </EvidenceLink>
      {override && (
        <span className={styles.by} title={override.reason}>
          {w.overridden(override.by, w.status[status])}
        </span>
      )}
    </>
  )
}
