import { wholeOf } from '../../contract/http/broken.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'

/** The id of the indicator to draw by default: the first with more than one reading, else the first. */
export function defaultTrendOf(cards: Readonly<OverviewAsRead['cards']>): string | null {
  const whole = wholeOf(cards)
  const first = whole.find(({ readings }) => readings.length > 1) ?? whole[0]
  return first?.indicator.id ?? null
}
