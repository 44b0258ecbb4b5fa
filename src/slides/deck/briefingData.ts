import { isBroken, wholeOf } from '../../contract/http/broken.ts'
import type { CatalogueAsRead, CatalogueRow } from '../../contract/indicator/catalogue.ts'
import type { RecordsAsRead } from '../../contract/figure/records.ts'
import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { sectorStoriesOf } from '../../domain/sector/sectorStory.ts'
import type { BriefingData } from '../contents/slideContents.ts'

/** The answers of the API as slides need them. An indicator with a broken figure is on no slide. */
export function briefingDataOf({
  board,
  catalogue,
  milestones,
  register,
  ledger,
  records,
}: Pick<BriefingData, 'board' | 'milestones' | 'ledger'> & {
  catalogue: CatalogueAsRead
  register: SourceRegister
  records: readonly RecordsAsRead[]
}): BriefingData {
  return {
    board,
    rows: wholeOf(catalogue.rows).flatMap((row): CatalogueRow[] =>
      row.readings.some(isBroken) ? [] : [{ ...row, readings: wholeOf(row.readings) }],
    ),
    stories: sectorStoriesOf({ board, catalogue, milestones, register }),
    ledger,
    milestones,
    sources: register.sources.map(({ source }) => source),
    records: new Map(records.map((one) => [one.indicator.id, one])),
  }
}
