import { wholeOf } from '../../contract/http/broken.ts'
import type { CardAsRead } from '../../contract/board/overview.ts'
import type { Tracked } from '../../domain/target/standing.ts'

/** The cards that are judged. One with a broken figure is not: what is missing might be the very figure that decides. */
export function trackedIn(cards: readonly CardAsRead[]): Tracked[] {
  return cards.flatMap(({ indicator, readings, targets, lights }) => {
    const whole = wholeOf(readings)
    return whole.length === readings.length ? [{ indicator, readings: whole, targets, lights }] : []
  })
}
