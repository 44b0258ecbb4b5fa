import type { KnownObservation, Reading } from '../../contract/figure/observation.ts'
import type { Bilingual, Day } from '../../contract/scalars.ts'
import { readingsKnownOn } from '../figure/readings.ts'
import { currentOf } from '../target/standing.ts'

/** A district as a tile: `col` and `row` are its rough position, counted from 1 in the north-west. */
export type DistrictTile = { id: string; name: Bilingual; col: number; row: number }

/** Nanjing's districts from north to south. Only the neighbourhood is right: this is not a map. */
export const districtTiles: readonly DistrictTile[] = [
  tile('luhe', '六合区', 'Luhe', 3, 1),
  tile('pukou', '浦口区', 'Pukou', 1, 2),
  tile('gulou', '鼓楼区', 'Gulou', 2, 2),
  tile('xuanwu', '玄武区', 'Xuanwu', 3, 2),
  tile('qixia', '栖霞区', 'Qixia', 4, 2),
  tile('jianye', '建邺区', 'Jianye', 2, 3),
  tile('qinhuai', '秦淮区', 'Qinhuai', 3, 3),
  tile('yuhuatai', '雨花台区', 'Yuhuatai', 2, 4),
  tile('jiangning', '江宁区', 'Jiangning', 3, 4),
  tile('lishui', '溧水区', 'Lishui', 3, 5),
  tile('gaochun', '高淳区', 'Gaochun', 3, 6),
]

/** The current figure of one region as known on the day, or null where there is none. */
export function currentIn(
  region: string,
  observations: readonly KnownObservation[],
  day: Day,
): Reading | null {
  const own = observations.filter((row) => row.region === region)
  return currentOf(readingsKnownOn(day, own))
}

function tile(id: string, zh: string, en: string, col: number, row: number): DistrictTile {
  return { id, name: { zh, en: `${en} District` }, col, row }
}
