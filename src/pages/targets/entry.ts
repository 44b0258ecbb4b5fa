import type { Bilingual, Day } from '../../contract/scalars.ts'
import type { Status } from '../../contract/target/status.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { dataDayOf } from '../../domain/figure/dataAge.ts'
import { numberOf } from '../../domain/pace/fraction.ts'
import { type LedgerRow, shownStatusOf } from '../../domain/pace/ledgerRow.ts'
import { prepared } from '../../domain/search/nameKeys.ts'
import { type Range, stated } from '../../domain/pace/range.ts'
import { severityOf } from '../../domain/target/severity.ts'
import { restatingIn } from '../../domain/target/standing.ts'
import { scopesOf, type TargetScope } from '../../domain/target/targetScopes.ts'
import { type ShownCourse, shownCourseOf } from '../../narrative/pace/shownCourse.ts'

export type TargetFacet = 'status' | 'scope' | 'theme' | 'year' | 'tier'

/** A row of the ledger with what it is searched, filtered and sorted by, computed once for each answer. */
export type TargetEntry = {
  row: LedgerRow
  shown: ShownCourse
  name: Bilingual
  pinyin: LedgerRow['pinyin']
  aliases: LedgerRow['aliases']
  /** More names to search by: those of the region, empty for the city itself. */
  extra: readonly string[]
  status: Status
  /** Whether it only repeats another target, and so is not counted. */
  restating: boolean
  /** The option of each filter that it matches; of the scope there can be two. */
  facets: Record<Exclude<TargetFacet, 'scope'>, string> & { scope: readonly TargetScope[] }
  /** The last day that the figure covers. */
  dataDay: Day | null
  /** `completion` and `gap` are for sorting, undefined unless exact, as a bound is never ranked (H2). */
  completion: number | undefined
  gap: number | undefined
}

/** The rows prepared for searching, most severe first, then by due date. */
export function targetEntriesOf(rows: readonly LedgerRow[], day: Day): TargetEntry[] {
  const isRestating = restatingIn(rows.map(({ target }) => target))
  return rows
    .map((row) => prepared(entryOf(row, day, isRestating(row.target))))
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
    aliases: row.aliases,
    extra: region.id === homeRegion ? [] : [region.name.zh, region.name.en],
    status,
    restating,
    facets: {
      status,
      scope: scopesOf(row),
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
