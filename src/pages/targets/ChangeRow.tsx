import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { StatusBadge } from '../../components/StatusBadge.tsx'
import { StatusLink } from '../../components/StatusLink.tsx'
import type { LedgerChange } from '../../domain/target/changes.ts'
import { formatTarget, textOf } from '../../format/figureText.ts'
import { type LedgerRow, shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import { changesWords } from '../../i18n/pace/changesWords.ts'
import { useText } from '../../i18n/words.tsx'
import { ChangedFigure } from './ChangedFigure.tsx'
import styles from './ChangesPart.module.css'
import { CrossingReason } from './CrossingReason.tsx'
import { RevisionReason } from './RevisionReason.tsx'

/** One change: what changed, from what to what, and why. */
export function ChangeRow({
  change,
  toIndicator,
}: {
  change: LedgerChange
  toIndicator: (id: string) => string
}) {
  const { lang, t } = useText(changesWords)
  const row = (of: Of, what: ReactNode, step: ReactNode, why: ReactNode) => (
    <Row of={of} to={toIndicator(of.indicator.id)} what={what} step={step} why={why} />
  )
  switch (change.kind) {
    case 'crossing': {
      const { before, after } = change
      return row(
        after,
        <Goal of={after} />,
        <Step
          before={<StatusBadge status={shownStatusOf(before)} />}
          after={
            <StatusLink
              target={after.target.id}
              status={after.judgement.status}
              override={after.override}
            />
          }
        />,
        <CrossingReason crossing={change} />,
      )
    }
    case 'revision':
      return row(
        change,
        periodText(change.after, lang),
        <Step
          before={<ChangedFigure reading={change.before} indicator={change.indicator} />}
          after={<ChangedFigure reading={change.after} indicator={change.indicator} />}
        />,
        <RevisionReason revision={change} />,
      )
    case 'new-figure':
      return row(
        change,
        periodText(change.after, lang),
        <ChangedFigure reading={change.after} indicator={change.indicator} />,
        t.recorded(dateText(change.after.recordedAt, lang)),
      )
    case 'new-target':
      return row(
        change.after,
        change.before ? null : t.noTargetBefore,
        <Step
          before={change.before && <Goal of={change.before} />}
          after={<Goal of={change.after} />}
        />,
        t.setAt(dateText(change.after.target.setAt, lang)),
      )
    case 'dropped-target':
      return row(
        change.before,
        null,
        <Goal of={change.before} />,
        t.setAt(dateText(change.before.target.setAt, lang)),
      )
  }
}

type Of = Pick<LedgerRow, 'indicator' | 'region'>

function Row({
  of: { indicator, region },
  to,
  what,
  step,
  why,
}: {
  of: Of
  to: string
  what: ReactNode
  step: ReactNode
  why: ReactNode
}) {
  const { say } = useText()
  return (
    <li className={styles.row}>
      <div>
        <Link className={styles.name} to={to}>
          {say(indicator.name)}
        </Link>
        <p className={styles.quiet}>
          {what && <>{what} · </>}
          {say(region.name)}
        </p>
      </div>
      <div className={styles.step}>{step}</div>
      <div className={styles.why}>{why}</div>
    </li>
  )
}

function Step({ before, after }: { before: ReactNode; after: ReactNode }) {
  const { t } = useText(changesWords)
  return (
    <>
      {before && (
        <>
          {before}
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
          <span className="sr-only"> {t.became} </span>
        </>
      )}
      {after}
    </>
  )
}

function Goal({ of: { target, indicator } }: { of: Pick<LedgerRow, 'target' | 'indicator'> }) {
  const { lang, t, w } = useText(changesWords)
  const value = textOf(formatTarget(target, indicator, lang))
  const text = t.goal(target.due.slice(0, 4), w.tier[target.tier], value)
  return (
    <EvidenceLink of={{ kind: 'target', id: target.id }} label={w.evidenceOf(text)}>
      <span className={styles.goal}>{text}</span>
    </EvidenceLink>
  )
}
