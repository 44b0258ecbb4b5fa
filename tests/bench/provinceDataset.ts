import { cityDataset } from '../cityDataset.ts'
import type { Dataset } from '../../server/store/store.ts'

/**
 * A dataset for benchmarks only: the cited one, with the figures of the city copied to invented places
 * until there are so many observations. Every name of a place says that it is invented (H26).
 */
export function provinceDataset(observations: number): Dataset {
  const cited = cityDataset()
  const ofCity = cited.observations.filter(({ region }) => region === 'nanjing')
  const places = Math.ceil((observations - cited.observations.length) / ofCity.length)
  const regions = Array.from({ length: places }, (_, place) => ({
    id: `load-${place}`,
    name: { zh: `负载演示${place}`, en: `Load fixture ${place}` },
    kind: 'zone' as const,
    parent: 'nanjing',
  }))
  const invented = regions.flatMap(({ id }) =>
    ofCity.map((row) => ({
      ...row,
      id: `${row.id}-${id}`,
      region: id,
      conflictsWith: row.conflictsWith.map((other) => `${other}-${id}`),
    })),
  )
  return {
    ...cited,
    regions: [...cited.regions, ...regions],
    observations: [...cited.observations, ...invented].slice(0, observations),
  }
}
