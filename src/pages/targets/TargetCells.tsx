import { Link } from 'react-router'
import { paths } from '../../paths/paths.ts'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Remarks } from '../../components/Remarks.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { Source } from '../../contract/source/source.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { matchOf } from '../../domain/search/nameSearch.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import type { View } from '../../paths/viewSearch.ts'
import { ledgerWords } from '../../i18n/pace/ledgerWords.ts'
import { useText } from '../../i18n/words.tsx'
import { publisherOf } from '../../narrative/publisherOf.ts'
import { reasonOf } from '../../narrative/reasonOf.ts'
import { MarkedName } from '../../lists/MarkedName.tsx'
import type { TargetEntry } from './entry.ts'
import styles from './TargetCells.module.css'
import { NotShownMark } from './NotShownMark.tsx'

/** The name of the indicator with the searched parts marked, and the region unless it is the city. */
export function NameCell({
  entry,
  query,
  view,
}: {
  entry: TargetEntry
  query: string
  view: View
}) {
  const { lang, say } = useText()
  const { indicator, region } = entry.row
  const ranges = matchOf(query, entry)?.ranges[lang] ?? []
  return (
    <>
      <Link className={styles.name} to={paths.indicator(lang, indicator.id, view)}>
        <MarkedName text={entry.name[lang]} ranges={ranges} />
      </Link>
      {region.id !== homeRegion && <span className={styles.region}>{say(region.name)}</span>}
    </>
  )
}

/** The light with its explanation; if a person set it, also the computed one and the reason. */
export function StatusCell({
  row: { target, judgement, override },
}: {
  row: Pick<LedgerRow, 'target' | 'judgement' | 'override'>
}) {
  const { lang, t, w } = useText(ledgerWords)
  const { status, reason, reading } = judgement
  return (
    <>
      <StatusLink target={target.id} status={override?.status ?? status} />
      {override && (
        <>
          <span className={styles.computed}>
            <StatusBadge status={status} tier={t.computed} />
          </span>
          <span className={styles.small}>
            {t.byPerson(override.by, override.reason, dateText(override.until, lang))}
          </span>
        </>
      )}
      {reason && (
        <span className={styles.more} title={reasonOf(reason, reading, w)}>
          {t.why[reason]}
        </span>
      )}
    </>
  )
}

/** The target: tier and value as recorded, and the text as published. */
export function GoalCell({
  entry: {
    row: { target, indicator },
    restating,
  },
  source,
}: {
  entry: Pick<TargetEntry, 'row' | 'restating'>
  source: Source | undefined
}) {
  const { lang, t, w } = useText(ledgerWords)
  const goal = textOf(formatTarget(target, indicator, lang))
  return (
    <>
      <span className={styles.goal}>
        {w.tier[target.tier]} <strong>{goal}</strong>
      </span>
      {restating && <span className={styles.small}>{t.restating}</span>}
      {!saysTheSame(target.asPublished, goal) && (
        <span className={styles.more}>
          <span className="sr-only">{t.quoted}</span>
          <q lang={source?.language}>{target.asPublished}</q>
        </span>
      )}
    </>
  )
}

/** Whether the wording of the source is letter for letter what the board writes, but for spaces. */
function saysTheSame(quoted: string, written: string): boolean {
  return quoted.replaceAll(/\s+/g, '') === written.replaceAll(/\s+/g, '')
}

/** The figure that the target is judged on, with its bound, period and remarks. */
export function ActualCell({
  row: { judgement, indicator },
  name,
}: {
  row: LedgerRow
  name: string
}) {
  const { lang, t, w } = useText(ledgerWords)
  const { reading } = judgement
  if (!reading) return <NotShownMark why="no-figure" />
  const period = periodText(reading, lang)
  const unclear = reading.status === 'ambiguous'
  const parts = formatFigure(reading, indicator, lang)
  return (
    <>
      <EvidenceLink
        of={{ kind: 'observation', id: reading.id }}
        label={w.evidenceOf(t.figureOf(name, period, unclear ? w.unclear : textOf(parts)))}
      >
        {unclear ? (
          w.unclear
        ) : (
          <span className={styles.figure} translate="no">
            {parts.before}
            <b>{parts.number}</b>
            {parts.after}
          </span>
        )}
      </EvidenceLink>
      <span className={styles.period}>{period}</span>
      {judgement.step && <span className={styles.small}>{t.step[judgement.step]}</span>}
      <Remarks reading={reading} indicator={indicator} />
    </>
  )
}

/** The publisher of the target, with a link to its evidence. */
export function SourceCell({
  row: { target, indicator },
  name,
  source,
}: {
  row: LedgerRow
  name: string
  source: Source | undefined
}) {
  const { lang, t, w } = useText(ledgerWords)
  const publisher = source ? publisherOf(source, lang) : w.sourceUnknown
  const goal = `${w.tier[target.tier]} ${textOf(formatTarget(target, indicator, lang))}`
  return (
    <EvidenceLink
      of={{ kind: 'target', id: target.id }}
      label={w.evidenceOf(t.targetOf(name, goal, publisher))}
    >
      {publisher}
    </EvidenceLink>
  )
}
