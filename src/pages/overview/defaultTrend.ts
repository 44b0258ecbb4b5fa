import { wholeOf } from '../../contract/http/broken.ts'
import type { OverviewAsRead } from '../../contract/board/overview.ts'

/** The indicator to draw where none is asked for: the first with a course to show. */
export function defaultTrendOf(cards: Readonly<OverviewAsRead['cards']>): string | null {
  const whole = wholeOf(cards)
  const first = whole.find(({ readings }) => readings.length > 1) ?? whole[0]
  return first?.indicator.id ?? null
}
