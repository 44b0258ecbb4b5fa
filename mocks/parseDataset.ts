import * as z from 'zod/mini'
import type { Dataset } from '../server/store/store.ts'
import { Region, Sector, Theme } from '../src/contract/board/dataset.ts'
import { Indicator } from '../src/contract/indicator/indicator.ts'
import { Milestone } from '../src/contract/milestone/milestone.ts'
import { Observation } from '../src/contract/figure/observation.ts'
import { Source } from '../src/contract/source/source.ts'
import { Target } from '../src/contract/target/target.ts'

/** The lists of a dataset as its files hold them, checked against the contract. */
export function parseDataset(files: Record<keyof Dataset, unknown>): Dataset {
  return {
    sectors: z.parse(z.array(Sector), files.sectors),
    themes: z.parse(z.array(Theme), files.themes),
    regions: z.parse(z.array(Region), files.regions),
    sources: z.parse(z.array(Source), files.sources),
    indicators: z.parse(z.array(Indicator), files.indicators),
    observations: z.parse(z.array(Observation), files.observations),
    targets: z.parse(z.array(Target), files.targets),
    milestones: z.parse(z.array(Milestone), files.milestones),
  }
}
