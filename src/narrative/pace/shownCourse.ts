import { rules } from '../../contract/target/rules.ts'
import type { Day } from '../../contract/scalars.ts'
import { accountOf } from '../../domain/pace/account.ts'
import { one, compareFractions } from '../../domain/pace/fraction.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { isBatch, type Pace } from '../../domain/pace/pace.ts'
import { isFloor, courseOf } from '../../domain/pace/course.ts'
import type { courseWords } from '../../i18n/pace/courseWords.ts'

/** Why a number of the ledger is not shown. */
export type NotShownReason = keyof (typeof courseWords)['zh']['notShown']

/** Which numbers of a course are shown, and why the others are not; a `no…` of null means shown. */
export type ShownCourse = {
  /** The pace; null where nothing of it is shown, for the reason in `noCourse`. */
  course: Pace | null
  noCourse: NotShownReason | null
  /** Why elapsed share and gap are not shown. */
  noPace: NotShownReason | null
  noForecast: NotShownReason | null
  noNeed: NotShownReason | null
}

/**
 * What the ledger shows of the course of a target. There is no pace for a figure that does not compare with
 * its target, none for a yearly list within its year, and no forecast once the period is over.
 */
export function shownCourseOf(row: LedgerRow, day: Day): ShownCourse {
  const noCourse = obstacleTo(row)
  const { pace } = row.judgement
  if (noCourse || !pace)
    return { course: null, noCourse, noPace: noCourse, noForecast: noCourse, noNeed: noCourse }
  const ended = compareFractions(pace.elapsed.share, one) >= 0
  const { indicator, judgement } = row
  const noPace =
    judgement.reading && isBatch(judgement.reading, indicator) ? withoutPlan(pace) : null
  const over = ended ? 'outcome' : day > row.target.due ? 'past-due' : null
  return {
    course: pace,
    noCourse: null,
    noPace,
    noForecast: over ?? noPace ?? (pace.forecast ? null : 'no-figure'),
    noNeed: isReached(pace) ? 'reached' : (over ?? noPace ?? (pace.needed ? null : 'past-due')),
  }
}

/** Why nothing of the course of a target is shown; null where it is. */
function obstacleTo(row: LedgerRow): NotShownReason | null {
  const account = accountOf(row)
  const { judgement, indicator, target } = row
  if (account.kind === 'no-figure' || account.kind === 'unclear' || account.kind === 'expected')
    return account.kind
  if (account.kind !== 'course' && account.difference === null)
    return judgement.reason === 'method-break' || judgement.reason === 'scope'
      ? judgement.reason
      : 'approximate'
  if (judgement.pace) return null
  if (indicator.measure === 'rank') return 'rank'
  if (indicator.measure === 'growth' || indicator.measure === 'record') return 'no-course'
  const path = courseOf(target, indicator, rules)
  if (!path) return 'no-baseline'
  return isFloor(path, indicator) ? 'floor' : 'no-curve'
}

function withoutPlan({ elapsed }: Pace): NotShownReason | null {
  return elapsed.method === 'plan' ? null : 'yearly-list'
}

/** Whether every value that the figure allows is past the target. */
function isReached({ completion: { low } }: Pace): boolean {
  return low !== null && compareFractions(low, one) >= 0
}
