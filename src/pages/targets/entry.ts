import type { Bilingual, Day } from '../../contract/scalars.ts'
import type { Status } from '../../contract/target/status.ts'
import { homeRegion } from '../../domain/figure/compareItems.ts'
import { dataDayOf } from '../../domain/figure/dataAge.ts'
import { numberOf } from '../../domain/figure/fraction.ts'
import { type LedgerRow, shownStatusOf } from '../../domain/target/ledgerRow.ts'
import { prepared } from '../../domain/search/nameKeys.ts'
import { type Range, stated } from '../../domain/figure/range.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { isRestating } from '../../domain/target/standing.ts'
import { type ShownCourse, shownCourseOf } from '../../narrative/shownCourse.ts'

export type TargetFacet = 'status' | 'theme' | 'year' | 'tier'

/** A row of the ledger with what it is found, filtered and sorted by, worked out once for each answer. */
export type TargetEntry = {
  row: LedgerRow
  shown: ShownCourse
  name: Bilingual
  pinyin: LedgerRow['pinyin']
  /** The place of the target, which it is found by as well; nothing for the city itself. */
  extra: readonly string[]
  status: Status
  /** It only says again what another target says, and is not counted beside that one. */
  restating: boolean
  /** Under which option of each filter it is found. */
  facets: Record<TargetFacet, string>
  /** The last day that the figure speaks of. */
  dataDay: Day | null
  /** For sorting only, and only where they are exact: a bound is never ranked (H2). */
  completion: number | undefined
  gap: number | undefined
}

/** The rows ready to be searched, the most urgent first, and of those the first due. */
export function targetEntriesOf(rows: readonly LedgerRow[], day: Day): TargetEntry[] {
  const targets = rows.map(({ target }) => target)
  return rows
    .map((row) => prepared(entryOf(row, day, isRestating(row.target, targets))))
    .sort(
      (a, b) =>
        severityOf(a.status) - severityOf(b.status) ||
        Number(a.row.target.due.replaceAll('-', '')) - Number(b.row.target.due.replaceAll('-', '')),
    )
}

function entryOf(row: LedgerRow, day: Day, restating: boolean): TargetEntry {
  const { indicator, target, region, judgement } = row
  const said = shownCourseOf(row, day)
  const status = shownStatusOf(row)
  return {
    row,
    shown: said,
    name: indicator.name,
    pinyin: row.pinyin,
    extra: region.id === homeRegion ? [] : [region.name.zh, region.name.en],
    status,
    restating,
    facets: {
      status,
      theme: indicator.theme,
      year: target.due.slice(0, 4),
      tier: target.tier,
    },
    dataDay: judgement.reading && dataDayOf(judgement.reading),
    completion: said.course ? exactOf(said.course.completion) : undefined,
    gap: said.course && !said.noPace ? exactOf(said.course.gap) : undefined,
  }
}

function exactOf(range: Range): number | undefined {
  const said = stated(range)
  return said?.bound === 'exact' ? numberOf(said.value) : undefined
}
