import type { Day } from '../contract/scalars.ts'
import { boardQuery } from './boardQueries.ts'
import { catalogueQuery, sourceRegisterQuery } from './catalogueQueries.ts'
import { ledgerQuery } from './ledgerQueries.ts'
import { milestoneRegisterQuery } from './milestoneQueries.ts'
import { overviewQuery } from './overviewQuery.ts'

/** What slides are made of on a day, in one order; records of compared indicators come beside. */
export function deckQueries(asOf: Day | null) {
  return [
    boardQuery(asOf),
    catalogueQuery(asOf),
    milestoneRegisterQuery(asOf),
    sourceRegisterQuery(asOf),
    ledgerQuery(asOf),
    overviewQuery({ sectors: [], asOf }),
  ] as const
}
