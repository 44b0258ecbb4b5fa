import { Link } from 'react-router'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { useText } from '../../i18n/words.tsx'
import { paths } from '../../paths/paths.ts'
import type { View } from '../../paths/viewSearch.ts'
import styles from './AttentionList.module.css'
import { reasonText } from './reasonText.ts'

/** An indicator whose targets need attention: its light, the reason for each in words, and where to go on. */
export function AttentionTarget({
  rows,
  view,
}: {
  rows: readonly [LedgerRow, ...LedgerRow[]]
  view: View
}) {
  const { lang, t, w, say } = useText(attentionWords)
  const [{ target, indicator, judgement, override }] = rows
  const whyOf = (row: LedgerRow) => (
    <p key={row.target.id} className={styles.why}>
      {reasonText(row, lang, w)}
    </p>
  )
  return (
    <>
      <div>
        <StatusLink target={target.id} status={judgement.status} override={override} />
      </div>
      <div>
        <Link className={styles.name} to={paths.indicator(lang, indicator.id, view)}>
          {say(indicator.name)}
        </Link>
        {rows.slice(0, -1).map(whyOf)}
        <div className={styles.last}>
          {rows.slice(-1).map(whyOf)}
          <p className={styles.onward}>
            <EvidenceLink
              of={
                judgement.reading
                  ? { kind: 'observation', id: judgement.reading.id }
                  : { kind: 'target', id: target.id }
              }
              label={t.evidenceOf(say(indicator.name))}
            >
              {t.evidence}
            </EvidenceLink>{' '}
            <Link
              to={paths.targets(lang, { ...view, q: say(indicator.name) })}
              aria-label={t.ledgerOf(say(indicator.name))}
            >
              {t.ledger}
            </Link>
          </p>
        </div>
      </div>
    </>
  )
}
