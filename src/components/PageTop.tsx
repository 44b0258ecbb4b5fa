import type { AnswerDays } from '../contract/http/answerDays.ts'
import type { Board } from '../contract/board/board.ts'
import type { View } from '../paths/viewSearch.ts'
import { AsOfBanner } from './AsOfBanner.tsx'
import type { Listed } from './SectorChips.tsx'
import { PageBar } from './PageBar.tsx'

/** The top of every page: the bar, and a banner while a day is chosen. */
export function PageTop({
  view,
  board: { sectors, ...days },
  listed,
  toView,
}: {
  view: View
  board: Pick<Board, 'sectors' | keyof AnswerDays>
  /** What the sectors count, if not indicators. */
  listed?: Listed
  /** The address of this page with another view. */
  toView: (view: View) => string
}) {
  return (
    <>
      <PageBar view={view} sectors={sectors} days={days} listed={listed} toView={toView} />
      {view.asOf !== null && <AsOfBanner days={days} toLatest={toView({ ...view, asOf: null })} />}
    </>
  )
}
