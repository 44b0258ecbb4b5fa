import type { Region } from '../../contract/board/dataset.ts'
import type { KnownObservation } from '../../contract/figure/observation.ts'
import type { Day } from '../../contract/scalars.ts'
import { yearPosition } from '../figure/period.ts'
import { readingsKnownOn } from '../figure/readings.ts'
import type { CityReadings } from './peers.ts'

/** The readings of each other city that has one to draw beside the own city: clear, and with a place in time. */
export function peerReadings(
  observations: readonly KnownObservation[],
  regions: readonly Pick<Region, 'id' | 'kind'>[],
  day: Day,
): CityReadings[] {
  return regions
    .filter(({ kind }) => kind === 'peer-city')
    .map(({ id }) => ({
      region: id,
      readings: readingsKnownOn(
        day,
        observations.filter(({ region }) => region === id),
      ).filter((reading) => reading.status !== 'ambiguous' && yearPosition(reading) !== null),
    }))
    .filter(({ readings }) => readings.length > 0)
}
