import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import { isUpperBound } from '../domain/figure/interval.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { rules } from '../contract/target/rules.ts'
import type { Lang } from '../contract/scalars.ts'
import { type Account, accountOf } from '../domain/target/account.ts'
import { homeRegion } from '../domain/figure/compareItems.ts'
import { baselineFigure } from '../domain/figure/digits.ts'
import { differenceTold } from '../format/difference.ts'
import { formatFigure, formatTarget, textOf } from '../format/figureText.ts'
import { formatShares } from '../format/paceText.ts'
import { order, zero } from '../domain/figure/fraction.ts'
import type { LedgerRow } from '../domain/target/ledgerRow.ts'
import { dateText } from '../format/dateText.ts'
import type { Range } from '../domain/figure/range.ts'
import { exportWords } from '../i18n/exportWords.ts'
import { paceWords } from '../i18n/paceWords.ts'
import { revisionsAndConflicts } from './revisionsAndConflicts.ts'

/**
 * How a target stands in one sentence: what was aimed at, the figure with its arithmetic, what stands in
 * the way, the computed light, and the light of a person where one counts (H19, H25).
 */
export function paceSentence(row: LedgerRow, lang: Lang): string {
  const t = paceWords[lang].sentence
  const account = accountOf(row)
  return [
    aimOf(row, lang),
    figureOf(account, row, lang),
    becauseOf(account, row, lang),
    t.verdict[row.judgement.status],
    byHandOf(row, lang),
    t.end,
  ].join('')
}

/** The sentence without its light, for a list of those that have the same one. */
export function paceFigures(row: LedgerRow, lang: Lang): string {
  return aimOf(row, lang) + figureOf(accountOf(row), row, lang)
}

function aimOf({ target, indicator, region }: LedgerRow, lang: Lang): string {
  const t = paceWords[lang].sentence
  const { due, tier } = target
  const [name, place] = [indicator.name[lang], region.name[lang]]
  const told = region.id === homeRegion || name.includes(place)
  return t.aim(
    due.endsWith('-12-31') ? t.dueYear(due.slice(0, 4)) : t.dueDay(dateText(due, lang)),
    told ? '' : place,
    name,
    exportWords[lang].tier[tier],
    textOf(formatTarget(target, indicator, lang)),
  )
}

function figureOf(account: Account, row: LedgerRow, lang: Lang): string {
  const t = paceWords[lang].sentence
  if (account.kind === 'no-figure') return t.noFigure
  if (account.kind === 'unclear') return t.unclear
  const { indicator } = row
  const { reading } = account
  const figure = textOf(formatFigure(reading, indicator, lang))
  if (account.kind === 'expected') return t.expected(figure)
  const fills = account.kind === 'course' && account.pace.way.kind !== 'stock'
  const told = reading.bound === 'exact' ? t.stands : t.bounded
  const verb = account.kind === 'outcome' ? t.actual : fills ? t.came : told
  return [
    whenOf(reading, row, lang),
    verb(figure),
    asideOf(reading, indicator, lang),
    account.kind === 'course'
      ? courseOf(account, row, lang)
      : differenceIn(account.difference, row, lang),
  ].join('')
}

/** Months and days of the year in which the target is due go without it. */
function whenOf({ basis, asOf, period }: Reading, { target, indicator }: LedgerRow, lang: Lang) {
  const t = paceWords[lang].sentence
  const [year, due] = [period ?? '', target.due.slice(0, 4)]
  if (basis === 'undated') return t.when.undated(year)
  if (asOf) {
    const text = dateText(asOf, lang)
    return t.when.until(asOf.startsWith(due) ? text.replace(`${due}年`, '') : text)
  }
  if (basis === 'edition') return t.when.edition(year)
  if (year === due) return t.whole[indicator.measure]
  const atEnd = indicator.measure === 'stock' || indicator.measure === 'cumulative'
  return atEnd ? t.when.yearEnd(year) : t.when.year(year)
}

/** What a figure never goes without (H11, H12, H22). */
function asideOf(reading: Reading, indicator: IndicatorGlance, lang: Lang): string {
  const t = exportWords[lang]
  const parts = [
    ...(reading.status === 'provisional' ? [t.statuses.provisional] : []),
    ...revisionsAndConflicts(reading, indicator, lang).remarks,
  ]
  return parts.length > 0 ? t.aside(parts) : ''
}

function differenceIn(difference: Range | null, { indicator }: LedgerRow, lang: Lang): string {
  const told = difference && differenceTold(difference, indicator, lang)
  const t = paceWords[lang]
  return told ? t.sentence.comma + t.difference[told.side](told.amount) : ''
}

function courseOf(
  { pace, paced }: Extract<Account, { kind: 'course' }>,
  { target, indicator, readings, judgement: { status } }: LedgerRow,
  lang: Lang,
): string {
  const t = paceWords[lang].sentence
  const { completion, elapsed, gap } = formatShares(pace, lang)
  if (completion === null) return ''
  const { high } = pace.completion
  const { baseline } = target
  const done =
    pace.way.kind === 'stock' && baseline
      ? t.sinceBaseline(
          baseline.period,
          textOf(formatFigure(baselineFigure(baseline, readings), indicator, lang)),
          completion,
        )
      : t.completion(completion)
  const regressed = high && order(high, zero) < 0 ? t.regressed : ''
  // Of what waits, the pace of an older figure is no news.
  const judged = paced && status !== 'awaiting' && status !== 'overdue-data'
  const against = gap ? t.gap[gap.side](gap.amount) : t.elapsed(elapsed)
  return done + regressed + (judged ? against : '')
}

function becauseOf(account: Account, row: LedgerRow, lang: Lang): string {
  const t = paceWords[lang].sentence
  const { judgement, target, indicator } = row
  const { status, reason, reading } = judgement
  if (status === 'overdue-data' && reason !== 'stale') return t.overdue(dateText(target.due, lang))
  if (account.kind === 'unclear' || account.kind === 'expected') return ''
  // The figure itself is said to be provisional.
  if (reason === 'provisional') return ''
  if (reason === 'no-baseline') return t.noBaseline
  if (reason) {
    const { why } = exportWords[lang]
    return t.because(
      reason === 'bound'
        ? reading && isUpperBound(reading.bound)
          ? why.under
          : why.over
        : why[reason],
    )
  }
  if (status === 'too-early') return t.early(rules.earlyShare.join('/'))
  if (status !== 'awaiting' || account.kind === 'no-figure') return ''
  if (indicator.measure === 'annual-list') return t.yearlyList
  if (indicator.measure === 'rank') return t.betweenEditions
  return indicator.direction === 'lower' ? t.ceiling : t.noOutcome
}

function byHandOf({ override }: LedgerRow, lang: Lang): string {
  if (!override) return ''
  const { by, status, reason, until } = override
  return paceWords[lang].sentence.byHand(
    by,
    paceWords[lang].status[status],
    reason,
    dateText(until, lang),
  )
}
