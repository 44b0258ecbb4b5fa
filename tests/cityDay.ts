import type { Day } from '../src/contract/scalars.ts'

/** Today in all tests: the day of the last record of their dataset. */
export const cityDay: Day = '2026-02-02'
