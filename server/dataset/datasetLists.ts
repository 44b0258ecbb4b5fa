import { Region, Sector, Theme } from '../../src/contract/board/dataset.ts'
import { Indicator } from '../../src/contract/indicator/indicator.ts'
import { Milestone } from '../../src/contract/milestone/milestone.ts'
import { Observation } from '../../src/contract/figure/observation.ts'
import { Source } from '../../src/contract/source/source.ts'
import { Target } from '../../src/contract/target/target.ts'
import type { Dataset } from '../store/store.ts'

/** The schema of a row of each list. Each list is a file of that name and comes after the lists it refers to. */
export const rowOf = {
  sectors: Sector,
  themes: Theme,
  regions: Region,
  sources: Source,
  indicators: Indicator,
  observations: Observation,
  targets: Target,
  milestones: Milestone,
} as const

export type ListName = keyof Dataset

export const listNames = Object.keys(rowOf) as readonly ListName[]

export function fileOf(list: ListName): string {
  return `${list}.json`
}
