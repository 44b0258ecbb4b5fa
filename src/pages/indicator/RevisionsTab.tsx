import type { ReactNode } from 'react'
import type { Board } from '../../contract/board/board.ts'
import { wholeOf } from '../../contract/http/broken.ts'
import type { KnownObservation } from '../../contract/figure/observation.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import { periodText } from '../../format/dateText.ts'
import { conflictsOf, revisionsOf, unclearOf } from '../../domain/figure/statements.ts'
import { indicatorWords } from '../../i18n/indicator/indicatorWords.ts'
import { useText } from '../../i18n/words.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Disagreement } from '../../components/Disagreement.tsx'
import { recordOrder } from './recordOrder.ts'
import { Revision } from '../../components/Revision.tsx'
import styles from './RevisionsTab.module.css'
import { StatementView } from '../../components/StatementView.tsx'

/** Revised figures, conflicting sources and unclear statements, of all regions (H12, H22). */
export function RevisionsTab({ records, board }: { records: RecordsAsRead; board: Board }) {
  const { lang, t, say } = useText(indicatorWords)
  const { indicator, sources } = records
  const order = recordOrder(board.regions)
  const known = wholeOf(records.observations).sort(order)
  const revisions = revisionsOf(known).sort((a, b) => (a[0] && b[0] ? order(a[0], b[0]) : 0))
  const conflicts = conflictsOf(known)
  const unclear = unclearOf(known)
  const nameOf = ({ region, ...when }: KnownObservation) => {
    const place = board.regions.find(({ id }) => id === region)
    return `${place ? say(place.name) : region} · ${periodText(when, lang)}`
  }
  const parts = { indicator, sources }
  if (revisions.length + conflicts.length + unclear.length === 0)
    return (
      <>
        <h2 className="sr-only">{t.revisions}</h2>
        <Notice title={t.noRevisions} help={t.noRevisionsHelp} />
      </>
    )
  return (
    <>
      <Part
        id="revisions"
        title={t.revisions}
        sub={t.revisionsSub}
        groups={revisions}
        nameOf={nameOf}
      >
        {(chain) => <Revision chain={chain} {...parts} />}
      </Part>
      <Part
        id="conflicts"
        title={t.conflicts}
        sub={t.conflictsSub}
        groups={conflicts}
        nameOf={nameOf}
      >
        {(group) => <Disagreement group={group} {...parts} />}
      </Part>
      <Part
        id="held-back"
        title={t.heldBack}
        sub={t.heldBackSub}
        groups={unclear.map((row) => [row])}
        nameOf={nameOf}
      >
        {(rows) => rows.map((row) => <StatementView key={row.id} row={row} {...parts} />)}
      </Part>
    </>
  )
}

/** The groups of one kind; renders nothing where there are none. */
function Part({
  id,
  title,
  sub,
  groups,
  nameOf,
  children,
}: {
  id: string
  title: string
  sub: string
  groups: readonly KnownObservation[][]
  nameOf: (row: KnownObservation) => string
  children: (group: readonly KnownObservation[]) => ReactNode
}) {
  if (groups.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.sub}>{sub}</p>
      <div className={styles.groups}>
        {groups.map((group) => {
          const [first] = group
          if (!first) return null
          return (
            <article key={first.id} className={styles.group} aria-label={nameOf(first)}>
              <h3>{nameOf(first)}</h3>
              {children(group)}
            </article>
          )
        })}
      </div>
    </section>
  )
}
