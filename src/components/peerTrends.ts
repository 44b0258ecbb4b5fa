import { type PeerTrend, trendOf } from '../charts/trend.ts'
import type { Region } from '../contract/board/dataset.ts'
import type { RecordsAsRead } from '../contract/figure/records.ts'
import { wholeOf } from '../contract/http/broken.ts'
import { peerReadings } from '../domain/indicator/peerReadings.ts'

/** The other cities that can be drawn beside the trend of an indicator. */
export function peerTrends(
  { observations, indicator, day }: RecordsAsRead,
  regions: readonly Region[],
): PeerTrend[] {
  return peerReadings(wholeOf(observations), regions, day).flatMap(({ region, readings }) => {
    const name = regions.find(({ id }) => id === region)?.name
    return name ? [{ region, name, trend: trendOf(readings, indicator) }] : []
  })
}
