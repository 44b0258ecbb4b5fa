import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, Suspense } from 'react'
import { failureKindOf } from '../../api/failureKind.ts'
import { ledgerQuery } from '../../api/ledgerQueries.ts'
import { EvidenceLink } from '../../components/EvidenceLink.tsx'
import { Fold } from '../../components/Fold.tsx'
import { RetryBoundary } from '../../components/RetryBoundary.tsx'
import type { MilestoneStep } from '../../contract/milestone/milestoneStep.ts'
import { type Attention, attentionOf } from '../../domain/target/attention.ts'
import { ledgerRowsOf } from '../../domain/pace/ledgerRow.ts'
import { dateText } from '../../format/dateText.ts'
import { formatCount } from '../../format/figureText.ts'
import { attentionWords } from '../../i18n/overview/attentionWords.ts'
import { useText } from '../../i18n/words.tsx'
import type { View } from '../../paths/viewSearch.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './AttentionList.module.css'
import { AttentionTarget } from './AttentionTarget.tsx'

/** So many are in sight at once; the rest can be opened. */
const most = 5

/** What needs attention, most urgent first; a failure in it does not affect the rest of the page. */
export function AttentionList(props: ComponentProps<typeof Items>) {
  const { t } = useText(attentionWords)
  const day = props.view.asOf ?? ''
  return (
    <section className={styles.panel} aria-labelledby="attention">
      <h2 id="attention">{t.attention}</h2>
      <RetryBoundary kindOf={failureKindOf} resetKey={day}>
        {/* The key shows the fallback for a new day, without suspending the rest of the page. */}
        <Suspense
          key={day}
          fallback={
            <>
              <p className="sr-only" role="status">
                {t.attentionLoading}
              </p>
              <Skeleton size="sheet" />
            </>
          }
        >
          <Items {...props} />
        </Suspense>
      </RetryBoundary>
    </section>
  )
}

function Items({
  view,
  targets,
  steps,
}: {
  view: View
  /** The ids of the targets on the page. */
  targets: ReadonlySet<string>
  steps: readonly MilestoneStep[]
}) {
  const { lang, t, say } = useText(attentionWords)
  const { data: ledger } = useSuspenseQuery(ledgerQuery(view.asOf))
  const rows = ledgerRowsOf(ledger).filter(({ target }) => targets.has(target.id))
  const items = attentionOf(rows, steps, ledger.day)
  const [first, rest] = [items.slice(0, most), items.slice(most)]
  const itemOf = (item: Attention) => (
    <li
      key={
        item.kind === 'target' ? item.rows[0].target.id : item.step.milestone + item.step.title.en
      }
      className={styles.item}
    >
      {item.kind === 'target' ? (
        <AttentionTarget rows={item.rows} view={view} />
      ) : (
        <>
          <span className={styles.badge}>{t.milestoneState.unconfirmed}</span>
          <div>
            <EvidenceLink of={{ kind: 'milestone', id: item.step.milestone }}>
              {say(item.step.name)}
            </EvidenceLink>
            <p className={styles.why}>
              {t.attentionMilestone(say(item.step.title), dateText(item.step.date ?? '', lang))}
            </p>
          </div>
        </>
      )}
    </li>
  )
  return (
    <>
      <p className={styles.sub}>{items.length > 0 ? t.attentionSub : t.attentionNone}</p>
      <ul className={items.length > 0 ? styles.list : undefined}>{first.map(itemOf)}</ul>
      {rest.length > 0 && (
        <Fold title={t.attentionMore(formatCount(rest.length))}>
          <ul>{rest.map(itemOf)}</ul>
        </Fold>
      )}
    </>
  )
}
