import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import { isUpperBound } from '../../domain/figure/interval.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Lang } from '../../contract/scalars.ts'
import { type Account, accountOf, awaitedOf } from '../../domain/pace/account.ts'
import { homeRegion } from '../../domain/figure/homeCity.ts'
import { baselineFigure } from '../../domain/figure/digits.ts'
import { statedDifference } from '../../format/pace/difference.ts'
import { formatFigure, formatTarget, textOf } from '../../format/figureText.ts'
import { formatShares } from '../../format/pace/paceText.ts'
import { compareFractions, zero } from '../../domain/pace/fraction.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import { cutOffOf, isBeforeYearEnd } from '../../domain/figure/cutOff.ts'
import { crossesBreak, dayOf } from '../../domain/figure/methodBreaks.ts'
import { dateText, periodText } from '../../format/dateText.ts'
import type { Range } from '../../domain/pace/range.ts'
import { grammar } from '../../i18n/grammar.ts'
import { statusWords } from '../../i18n/target/statusWords.ts'
import { figureSentenceWords } from '../../i18n/files/figureSentenceWords.ts'
import { paceSentenceWords } from '../../i18n/pace/paceSentenceWords.ts'
import { figureTableWords } from '../../i18n/files/figureTableWords.ts'
import { paceWords } from '../../i18n/pace/paceWords.ts'
import { revisionsAndConflicts } from '../revisionsAndConflicts.ts'

/**
 * The status of a target in one sentence: the target, the figure with its arithmetic, any reason,
 * the computed status, and an override where there is one (H19, H25).
 */
export function paceSentence(row: LedgerRow, lang: Lang): string {
  const t = paceSentenceWords[lang]
  const account = accountOf(row)
  return [
    goalOf(row, lang),
    figureOf(account, row, lang),
    becauseOf(account, row, lang),
    verdictOf(row, lang),
    byHandOf(row, lang),
    t.end,
  ].join('')
}

/** The sentence without reason and status, for a list of targets with the same status. */
export function paceFigures(row: LedgerRow, lang: Lang): string {
  return goalOf(row, lang) + figureOf(accountOf(row), row, lang)
}

function goalOf({ target, indicator, region }: LedgerRow, lang: Lang): string {
  const t = paceSentenceWords[lang]
  const { due, tier } = target
  const [name, place] = [indicator.name[lang], region.name[lang]]
  const shown = region.id === homeRegion || name.includes(place)
  return t.goal(
    due.endsWith('-12-31') ? t.dueYear(due.slice(0, 4)) : t.dueDay(dateText(due, lang)),
    shown ? '' : place,
    name,
    figureSentenceWords[lang].tier[tier],
    textOf(formatTarget(target, indicator, lang)),
  )
}

function figureOf(account: Account, row: LedgerRow, lang: Lang): string {
  const t = paceSentenceWords[lang]
  const awaited = awaitedOf(row)
  if (awaited || account.kind === 'no-figure')
    return awaitedIn(awaited ?? { latest: null }, row, lang)
  if (account.kind === 'unclear') return t.unclear
  const { indicator } = row
  const { reading } = account
  const figure = textOf(formatFigure(reading, indicator, lang))
  if (account.kind === 'expected') return t.expected(figure)
  const fills = account.kind === 'course' && account.pace.course.kind !== 'stock'
  const shown = reading.bound === 'exact' ? t.stands : t.bounded
  const verb = account.kind === 'outcome' ? t.actual : fills ? t.came : shown
  return [
    whenOf(reading, row, lang),
    verb(figure),
    asideOf(reading, indicator, lang),
    account.kind === 'course'
      ? courseOf(account, row, lang)
      : differenceIn(account.difference, row, lang),
  ].join('')
}

/** What is missing, and the latest figure before it, which is never compared with the target (H31). */
function awaitedIn(
  { latest }: NonNullable<ReturnType<typeof awaitedOf>>,
  { target, indicator, judgement: { status } }: LedgerRow,
  lang: Lang,
): string {
  const t = paceSentenceWords[lang]
  const missing = t.missing[status === 'overdue-data' ? 'overdue' : 'awaited'](
    indicator.measure === 'rank'
      ? t.itsEdition(target.due.slice(0, 4))
      : target.due.endsWith('-12-31')
        ? t.itsYear(target.due.slice(0, 4))
        : t.itsDay(dateText(target.due, lang)),
  )
  if (!latest) return missing + t.noneBefore
  const unlike = unlikeOf(latest, { target, indicator })
  return [
    missing,
    t.latest(periodText(latest, lang), textOf(formatFigure(latest, indicator, lang))),
    asideOf(latest, indicator, lang, unlike ? [figureSentenceWords[lang].why[unlike]] : []),
  ].join('')
}

/** Why a figure does not compare with the target, whatever its value; null where it does. */
function unlikeOf(
  reading: Reading,
  {
    target: { scope, setAt },
    indicator: { methodBreaks },
  }: Pick<LedgerRow, 'target' | 'indicator'>,
): 'scope' | 'method-break' | null {
  if (scope) return 'scope'
  return crossesBreak(setAt, dayOf(reading), reading.region, methodBreaks) ? 'method-break' : null
}

/**
 * The period of the figure; the year of an as-of date is left out in Chinese where it is the due year. A figure
 * of the whole year that was recorded within it is stated to its cut-off, never to the end of the year (P10).
 */
function whenOf(reading: Reading, { target, indicator }: LedgerRow, lang: Lang) {
  const t = paceSentenceWords[lang]
  const { basis, period } = reading
  const asOf = isBeforeYearEnd(reading) ? cutOffOf(reading) : reading.asOf
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

/** The remarks that must accompany a figure, in brackets (H11, H12, H22). */
function asideOf(
  reading: Reading,
  indicator: IndicatorGlance,
  lang: Lang,
  further: readonly string[] = [],
): string {
  const t = figureSentenceWords[lang]
  const table = figureTableWords[lang]
  const parts = [
    ...(reading.status === 'provisional' ? [table.statuses.provisional] : []),
    ...revisionsAndConflicts(reading, indicator, lang).remarks,
    ...further,
  ]
  return parts.length > 0 ? t.aside(parts) : ''
}

function differenceIn(difference: Range | null, { indicator }: LedgerRow, lang: Lang): string {
  const shown = difference && statedDifference(difference, indicator, lang)
  return shown ? grammar[lang].comma + paceWords[lang].difference[shown.side](shown.amount) : ''
}

function courseOf(
  { pace, paced }: Extract<Account, { kind: 'course' }>,
  { target, indicator, readings, judgement: { status } }: LedgerRow,
  lang: Lang,
): string {
  const t = paceSentenceWords[lang]
  const { completion, elapsed, gap } = formatShares(pace, lang)
  if (completion === null) return ''
  const { high } = pace.completion
  const { baseline } = target
  const done =
    pace.course.kind === 'stock' && baseline
      ? t.sinceBaseline(
          baseline.period,
          textOf(formatFigure(baselineFigure(baseline, readings), indicator, lang)),
          completion,
        )
      : t.completion(completion)
  const regressed = high && compareFractions(high, zero) < 0 ? t.regressed : ''
  // While the outcome is awaited or overdue, the pace of an older figure is not shown.
  const judged = paced && status !== 'awaiting' && status !== 'overdue-data'
  const against = gap ? t.gap[gap.side](gap.amount) : t.elapsed(elapsed)
  return done + regressed + (judged ? against : '')
}

function becauseOf(account: Account, row: LedgerRow, lang: Lang): string {
  const t = paceSentenceWords[lang]
  const { judgement, target, indicator } = row
  const { status, reason, reading } = judgement
  const awaited = awaitedOf(row)
  if (awaited && status === 'overdue-data') return t.dueOn(dateText(target.due, lang))
  if (awaited) return indicator.measure === 'rank' && awaited.latest ? t.betweenEditions : ''
  if (status === 'overdue-data' && reason !== 'stale') return t.overdue(dateText(target.due, lang))
  if (account.kind === 'unclear' || account.kind === 'expected') return ''
  // The figure itself is already marked as provisional.
  if (reason === 'provisional') return ''
  if (reason === 'no-baseline') return t.noBaseline
  if (reason) {
    const { why } = figureSentenceWords[lang]
    return t.because(
      reason === 'bound'
        ? reading && isUpperBound(reading.bound)
          ? why.under
          : why.over
        : why[reason],
    )
  }
  if (status === 'too-early') return t.early(rules.earlyShare.join('/'))
  if (status !== 'awaiting') return ''
  if (indicator.measure === 'annual-list') return t.yearlyList
  if (indicator.measure === 'rank') return t.betweenEditions
  return indicator.direction === 'lower' ? t.ceiling : t.noOutcome
}

/** The status; empty where the sentence has already said that the figure is awaited. */
function verdictOf(row: LedgerRow, lang: Lang): string {
  const { status } = row.judgement
  return status === 'awaiting' && awaitedOf(row) ? '' : paceSentenceWords[lang].verdict[status]
}

function byHandOf({ override }: LedgerRow, lang: Lang): string {
  if (!override) return ''
  const { by, status, reason, until } = override
  return paceSentenceWords[lang].byHand(
    by,
    statusWords[lang].name[status],
    reason,
    dateText(until, lang),
  )
}
