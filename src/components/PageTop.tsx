import type { Board } from '../contract/board.ts'
import type { View } from '../domain/viewSearch.ts'
import { AsOfBanner } from './AsOfBanner.tsx'
import { PageBar } from './PageBar.tsx'

/** What stands above the content of every page: the bar, and while it is not the latest view, that. */
export function PageTop({
  view,
  board: { sectors, day, latestDay },
  toView,
}: {
  view: View
  board: Pick<Board, 'sectors' | 'day' | 'latestDay'>
  /** The address of this page with another view. */
  toView: (view: View) => string
}) {
  return (
    <>
      <PageBar view={view} sectors={sectors} latestDay={latestDay} toView={toView} />
      {day !== latestDay && <AsOfBanner day={day} toLatest={toView({ ...view, asOf: null })} />}
    </>
  )
}
