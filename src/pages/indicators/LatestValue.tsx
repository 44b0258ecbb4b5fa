import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { formatFigure, textOf } from '../../format/figureText.ts'
import { periodText } from '../../format/dateText.ts'
import { grammar } from '../../i18n/grammar.ts'
import { useText } from '../../i18n/words.tsx'
import type { IndicatorEntry } from './entry.ts'
import styles from './IndicatorTable.module.css'

/** The current figure with its period, remarks and link to its evidence; or why there is none. */
export function LatestValue({
  entry: { indicator, current, broken, standings },
}: {
  entry: IndicatorEntry
}) {
  const { lang, w, say } = useText()
  if (broken)
    return (
      <div role="alert" className={styles.error}>
        <strong>{w.dataError}</strong>
        <p>{w.dataErrorDetail(broken.id)}</p>
      </div>
    )
  if (!current)
    return (
      <p className={styles.none}>
        — <span>{standings.some(({ target }) => target) ? w.noDataYet : w.noData}</span>
      </p>
    )
  const parts = formatFigure(current, indicator, lang)
  const unclear = current.status === 'ambiguous'
  const period = periodText(current, lang)
  const said = unclear ? w.unclear : textOf(parts)
  return (
    <>
      <EvidenceLink
        of={{ kind: 'observation', id: current.id }}
        label={w.evidenceOf(grammar[lang].clauses([say(indicator.name), period, said]))}
      >
        {unclear ? (
          <span className={styles.unclear}>{w.unclear}</span>
        ) : (
          <span className={styles.figure} translate="no">
            <small>{parts.before}</small>
            <span className={styles.number}>{parts.number}</span>
            <small>{parts.after}</small>
          </span>
        )}
      </EvidenceLink>
      <span className={styles.small}>{period}</span>
      <Remarks reading={current} indicator={indicator} />
    </>
  )
}
