import type { Day } from '../src/contract/scalars.ts'

/** Today wherever tests run: the day of the last record of the city that they lean on. */
export const cityDay: Day = '2026-02-02'
