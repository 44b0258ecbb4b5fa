import { Board } from '../src/contract/board/board.ts'
import { CatalogueAsRead } from '../src/contract/indicator/catalogue.ts'
import { MilestoneRegister } from '../src/contract/milestone/milestoneRegister.ts'
import type { Day } from '../src/contract/scalars.ts'
import { SourceRegister } from '../src/contract/source/sourceRegister.ts'
import { type SectorStory, sectorStoriesOf } from '../src/domain/sector/sectorStory.ts'
import { answer } from './citedApi.ts'

/** `SectorStory` of every sector as known on a day, from the cited dataset. */
export async function storiesOn(day: Day): Promise<SectorStory[]> {
  const [board, catalogue, milestones, register] = await Promise.all([
    answer(Board, `/api/board?asOf=${day}`),
    answer(CatalogueAsRead, `/api/catalogue?asOf=${day}`),
    answer(MilestoneRegister, `/api/milestones?asOf=${day}`),
    answer(SourceRegister, `/api/sources?asOf=${day}`),
  ])
  return sectorStoriesOf({ board, catalogue, milestones, register })
}
