import { wholeOf } from '../../contract/http/broken.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'
import { standingsOf } from '../../domain/target/standing.ts'
import { type Scope, type Tally, tallyOf } from '../../domain/target/tally.ts'
import { trackedIn } from './tracked.ts'

/** The counts of the overview: targets of the headline indicators, or of the chosen sectors. */
export function countedIn(overview: OverviewAsRead): {
  scope: Scope
  tally: Tally
  /** The number of indicators in scope without figure, target and card. */
  unlisted: number
} {
  const { cards, indicators, sectors, filter } = overview
  const chosen = sectors.filter(({ id }) => filter.includes(id)).map(({ name }) => name)
  const tracked = trackedIn(wholeOf(cards))
  const unlisted = indicators.chosen - cards.length
  const tally = tallyOf(standingsOf(tracked), cards.length - tracked.length)
  return {
    scope: {
      of: chosen.length > 0 ? chosen : 'headline',
      area: { kind: 'city' },
      filters: [],
    },
    tally: { ...tally, withoutTarget: tally.withoutTarget + unlisted },
    unlisted,
  }
}
