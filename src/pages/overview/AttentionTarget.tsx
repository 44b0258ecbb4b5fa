import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { useText } from '../../i18n/words.tsx'
import styles from './AttentionList.module.css'
import { reasonText } from './reasonText.ts'

/** An indicator whose targets need attention: its light, and the reason for each in words. */
export function AttentionTarget({ rows }: { rows: readonly [LedgerRow, ...LedgerRow[]] }) {
  const { lang, w, say } = useText()
  const [{ target, indicator, judgement, override }] = rows
  return (
    <>
      <div>
        <StatusLink target={target.id} status={judgement.status} override={override} />
      </div>
      <div>
        <EvidenceLink
          of={
            judgement.reading
              ? { kind: 'observation', id: judgement.reading.id }
              : { kind: 'target', id: target.id }
          }
        >
          {say(indicator.name)}
        </EvidenceLink>
        {rows.map((row) => (
          <p key={row.target.id} className={styles.why}>
            {reasonText(row, lang, w)}
          </p>
        ))}
      </div>
    </>
  )
}
