import type { Board } from '../../contract/board/board.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { MilestoneRegister } from '../../contract/milestone/milestoneRegister.ts'
import type { Lang } from '../../contract/scalars.ts'
import type { Source, SourceGlance } from '../../contract/source/source.ts'
import type { LedgerAsRead } from '../../contract/target/ledger.ts'
import type { SectorStory } from '../../domain/sector/sectorStory.ts'
import type { Words } from '../../i18n/zh.ts'

/** The data of all slides of a briefing, as known on one day. */
export type BriefingData = {
  board: Board
  /** Every indicator without invalid data. */
  rows: readonly CatalogueRow[]
  stories: readonly SectorStory[]
  ledger: LedgerAsRead
  milestones: MilestoneRegister
  /** Every source that slides cite; those without a title are not listed in notes. */
  sources: readonly (Source | SourceGlance)[]
  /** The records of the compared indicators, by id. */
  records: ReadonlyMap<string, RecordsAsRead>
}

export type SlideInput = { data: BriefingData; lang: Lang; w: Words }
