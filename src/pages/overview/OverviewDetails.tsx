import { wholeOf } from '../../contract/http/broken.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import type { Standing } from '../../domain/target/standing.ts'
import { AttentionList } from './AttentionList.tsx'
import { EmptyOverview } from './EmptyOverview.tsx'
import { MilestoneList } from './MilestoneList.tsx'
import styles from './OverviewDetails.module.css'
import type { OverviewSearch } from '../../paths/overviewSearch.ts'
import { TrendPanel } from './TrendPanel.tsx'

/** Everything below the numbers: the large trend, what needs attention, the milestones. */
export function OverviewDetails({
  overview,
  standings,
  search,
  toView,
}: {
  overview: OverviewAsRead
  standings: readonly Standing[]
  search: OverviewSearch
  toView: (view: Partial<OverviewSearch>) => string
}) {
  const cards = wholeOf(overview.cards)
  return (
    <>
      {overview.cards.length === 0 && <EmptyOverview day={overview.day} />}
      <div className={styles.columns}>
        <TrendPanel search={search} cards={cards} toView={toView} />
        <AttentionList
          view={{ sectors: search.sectors, asOf: search.asOf }}
          targets={new Set(standings.flatMap(({ target }) => target?.id ?? []))}
          steps={overview.milestones}
        />
      </div>
      <MilestoneList steps={overview.milestones} day={overview.day} />
    </>
  )
}
