import { wholeOf } from '../../contract/http/broken.ts'
import type { CardAsRead } from '../../contract/board/overview.ts'
import type { Tracked } from '../../domain/target/standing.ts'

/** The cards that are judged; not one with a broken figure, as that might be the one that decides. */
export function trackedIn(cards: readonly CardAsRead[]): Tracked[] {
  return cards.flatMap(({ indicator, readings, targets, lights }) => {
    const whole = wholeOf(readings)
    return whole.length === readings.length ? [{ indicator, readings: whole, targets, lights }] : []
  })
}
