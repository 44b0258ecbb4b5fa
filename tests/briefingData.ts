import { Board } from '../src/contract/board/board.ts'
import { CatalogueAsRead } from '../src/contract/indicator/catalogue.ts'
import { LedgerAsRead } from '../src/contract/target/ledger.ts'
import { MilestoneRegister } from '../src/contract/milestone/milestoneRegister.ts'
import { Overview } from '../src/contract/board/overview.ts'
import { RecordsAsRead } from '../src/contract/figure/records.ts'
import type { Day } from '../src/contract/scalars.ts'
import { SourceRegister } from '../src/contract/source/sourceRegister.ts'
import { deckOf } from '../src/slides/slideData.ts'
import { answer as citedAnswer } from './citedApi.ts'

/** The data of briefings on a day, with the records of some indicators; by default from the cited dataset. */
export async function briefingDataOn(
  day: Day,
  compared: readonly string[] = [],
  answer = citedAnswer,
) {
  const [board, catalogue, milestones, register, ledger, overview, ...records] = await Promise.all([
    answer(Board, `/api/board?asOf=${day}`),
    answer(CatalogueAsRead, `/api/catalogue?asOf=${day}`),
    answer(MilestoneRegister, `/api/milestones?asOf=${day}`),
    answer(SourceRegister, `/api/sources?asOf=${day}`),
    answer(LedgerAsRead, `/api/targets?asOf=${day}`),
    answer(Overview, `/api/overview?asOf=${day}`),
    ...compared.map((id) => answer(RecordsAsRead, `/api/indicators/${id}/records?asOf=${day}`)),
  ])
  return deckOf([board, catalogue, milestones, register, ledger, overview], records)
}
