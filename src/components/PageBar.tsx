import type { AnswerDays } from '../contract/http/answerDays.ts'
import type { OverviewAsRead } from '../contract/board/overview.ts'
import type { View } from '../paths/viewSearch.ts'
import { AsOfControl } from './AsOfControl.tsx'
import styles from './PageBar.module.css'
import { PresentLink } from './PresentLink.tsx'
import { RecordsAge } from './RecordsAge.tsx'
import { RefreshButton } from './RefreshButton.tsx'
import { type Listed, SectorChips } from './SectorChips.tsx'

/** The bar on top of a page: sector filter, day, and the age of the records. The filter is carried from page to page. */
export function PageBar({
  view,
  sectors,
  days,
  listed,
  toView,
}: {
  view: View
  /** Empty while they are not known. */
  sectors: OverviewAsRead['sectors']
  /** Null while they are not known. */
  days: AnswerDays | null
  listed?: Listed | undefined
  /** The address of this page with another view. */
  toView: (view: View) => string
}) {
  return (
    <div className={styles.bar}>
      <SectorChips view={view} sectors={sectors} listed={listed} toView={toView} />
      <div className={styles.controls}>
        <PresentLink view={view} />
        <AsOfControl
          day={view.asOf ?? days?.today ?? null}
          today={days?.today ?? null}
          toDay={(asOf) => toView({ ...view, asOf })}
        />
        {days && (
          <div className={styles.records}>
            <RecordsAge days={days} />
            <RefreshButton />
          </div>
        )}
      </div>
    </div>
  )
}
