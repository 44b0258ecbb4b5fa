import type { AnswerDays } from '../contract/http/answerDays.ts'
import type { Board } from '../contract/board/board.ts'
import type { View } from '../paths/viewSearch.ts'
import { AsOfBanner } from './AsOfBanner.tsx'
import { PageBar } from './PageBar.tsx'

/** The top of every page: the bar, and a banner while a day is chosen. */
export function PageTop({
  view,
  board: { sectors, ...days },
  toView,
}: {
  view: View
  board: Pick<Board, 'sectors' | keyof AnswerDays>
  /** The address of this page with another view. */
  toView: (view: View) => string
}) {
  return (
    <>
      <PageBar view={view} sectors={sectors} days={days} toView={toView} />
      {view.asOf !== null && <AsOfBanner days={days} toLatest={toView({ ...view, asOf: null })} />}
    </>
  )
}
