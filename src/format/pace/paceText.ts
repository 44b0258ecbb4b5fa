import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { rules } from '../../contract/target/rules.ts'
import type { Lang } from '../../contract/scalars.ts'
import {
  absolute,
  compared,
  type Decimal,
  decimalOf,
  doubleOf,
  minus,
  rounded,
  shifted,
} from '../../domain/figure/decimal.ts'
import { decimalFrom, type Fraction } from '../../domain/pace/fraction.ts'
import { formatFigure, grouped, textOf } from '../figureText.ts'
import { isLowerBound, isUpperBound, negatedBound } from '../../domain/figure/interval.ts'
import type { Pace } from '../../domain/pace/pace.ts'
import { type Range, stated } from '../../domain/pace/range.ts'
import { landmarksOf, roundedFor, roundingOf } from '../../domain/figure/rounding.ts'

/** On which side of the elapsed share a figure is; `not-…` where a bound of exactly 0 rules out only one side. */
export type GapSide = 'ahead' | 'behind' | 'even' | 'not-behind' | 'not-ahead'

/** The shares of a pace as text, consistent with each other; null where one cannot be stated. */
export type ShownShares = {
  /** 44.2%, 超过77.3%. */
  completion: string | null
  /** 50%. */
  elapsed: string
  /** Without its sign: 5.8, 超过27.3. */
  gap: { side: GapSide; amount: string } | null
}

/** The words before a computed number that is a bound. Unlike the words of sources, they include the number itself. */
const limitWords: Record<Lang, Record<Bound, string>> = {
  zh: {
    exact: '',
    over: '至少',
    'at-least': '至少',
    under: '至多',
    nearly: '至多',
    about: '约',
    range: '',
  },
  en: {
    exact: '',
    over: 'at least ',
    'at-least': 'at least ',
    under: 'at most ',
    nearly: 'at most ',
    about: 'about ',
    range: '',
  },
}

const percentDigits = 1
/** The most digits used to make the shares add up. */
const mostDigits = 4
/** The most digits that a computed share has. */
const allDigits = 18

/**
 * R, E and g with the fewest digits at which R − E = g holds as shown, and none is rounded onto or across
 * 0, 100 % or the threshold of "slow". Where no number of digits does, as for two thirds minus one third, the
 * last digit of R or g is adjusted. `gap` is null where even its side is open (H25).
 */
export function formatShares(
  { completion, elapsed, gap }: Pick<Pace, 'completion' | 'elapsed' | 'gap'>,
  lang: Lang,
): ShownShares {
  const passed = percentOf(elapsed.share)
  const [done, apart] = [stated(completion), stated(gap)]
  if (!done || !apart) return { completion: null, elapsed: `${shortest(passed)}%`, gap: null }
  const exact = { r: percentOf(done.value), e: passed, g: percentOf(apart.value) }
  const shown = consistent(exact, done.bound)
  const word = limitWords[lang]
  const side = sideOf(exact.g, done.bound)
  // A gap of at most −5 means behind by at least 5.
  const bound = side === 'behind' ? negatedBound(done.bound) : done.bound
  return {
    completion: `${word[done.bound]}${grouped(shown.r)}%`,
    elapsed: `${grouped(shown.e)}%`,
    gap: side && { side, amount: word[bound] + grouped(absolute(shown.g)) },
  }
}

/** A ratio such as P or K: at least two digits, more where they would reach or cross 1 or "slow". */
export function formatRatio(ratio: Range, lang: Lang, digits = 2): string | null {
  const limit = stated(ratio)
  if (!limit) return null
  const value = roundedFor(decimalFrom(limit.value), limit.bound, digits, [
    decimalOf(1),
    decimalOf(rules.slow.pace),
  ])
  return limitWords[lang][limit.bound] + grouped(value)
}

/**
 * A computed amount in the unit of the indicator, without its sign: 83.7亿元. For percentages in percentage
 * points, for ranks in places. Null where it cannot be stated as one number with a bound.
 */
export function formatAmount(range: Range, indicator: IndicatorGlance, lang: Lang): string | null {
  const limit = stated(range)
  if (!limit) return null
  const exact = decimalFrom(limit.value)
  const bound = exact.digits < 0n ? negatedBound(limit.bound) : limit.bound
  return amountText(absolute(exact), bound, indicator, lang)
}

/**
 * A computed level in the unit of the indicator, such as a forecast: 796亿元, 4.02%. It is never rounded onto or
 * across a value of `against`, such as its target (H4). Null as for `formatAmount`.
 */
export function formatLevel(
  range: Range,
  indicator: IndicatorGlance,
  lang: Lang,
  against: readonly number[] = [],
): string | null {
  const limit = stated(range)
  if (!limit) return null
  const exact = decimalFrom(limit.value)
  const marks = against.map(decimalOf)
  const value = roundedLike(exact, limit.bound, indicator, marks)
  return limitWords[lang][limit.bound] + plainText(value, indicator, lang)
}

/** An elapsed share as a percentage. */
export function formatShare(share: Fraction): string {
  return `${shortest(percentOf(share))}%`
}

function amountText(value: Decimal, bound: Bound, indicator: IndicatorGlance, lang: Lang): string {
  const shown = roundedLike(value, bound, indicator)
  if (indicator.unitCode.startsWith('percent'))
    return `${limitWords[lang][bound]}${grouped(shown)}${lang === 'zh' ? '个百分点' : ' pp'}`
  if (indicator.unitCode === 'rank')
    return `${limitWords[lang][bound]}${grouped(shown)}${lang === 'zh' ? '位' : ' places'}`
  return limitWords[lang][bound] + plainText(shown, indicator, lang)
}

function plainText(value: Decimal, indicator: IndicatorGlance, lang: Lang): string {
  const digits = value.scale
  return textOf(formatFigure({ value: doubleOf(value), bound: 'exact', digits }, indicator, lang))
}

/** Rounds to the decimals of the indicator (at most one from 100 on), but to at least two significant digits. */
function roundedLike(
  value: Decimal,
  bound: Bound,
  { decimals, unitCode }: IndicatorGlance,
  others: readonly Decimal[] = [],
): Decimal {
  const against = [...others, ...landmarksOf(unitCode)]
  const size = absolute(value)
  if (compared(size, decimalOf(100)) >= 0)
    return roundedFor(value, bound, Math.min(decimals, 1), against)
  // Zero has no significant digit.
  const leading = size.digits === 0n ? 0 : size.scale - String(size.digits).length + 1
  return roundedFor(value, bound, Math.max(1, decimals, leading + 1), against)
}

/** The side of every allowed value; null where they are on both. */
function sideOf(gap: Decimal, bound: Bound): GapSide | null {
  const sign = compared(gap, decimalOf(0))
  if (isLowerBound(bound) && sign <= 0) return sign === 0 ? 'not-behind' : null
  if (isUpperBound(bound) && sign >= 0) return sign === 0 ? 'not-ahead' : null
  return sign > 0 ? 'ahead' : sign < 0 ? 'behind' : 'even'
}

type Shares = { r: Decimal; e: Decimal; g: Decimal }

function consistent(exact: Shares, bound: Bound): Shares {
  const each = (digits: number) => roundedShares(exact, bound, digits)
  const sums = ({ r, e, g }: Shares) =>
    compared(minus(r, e), g) === 0 && keepsMarks(exact, { r, e, g })
  for (let digits = percentDigits; digits <= mostDigits; digits++) {
    const shown = each(digits)
    if (sums(shown)) return shown
  }
  for (let digits = percentDigits; ; digits++) {
    const shown = settledLast(exact, each(digits), bound)
    if (keepsMarks(exact, shown) || digits === allDigits) return shown
  }
}

function roundedShares({ r, e, g }: Shares, bound: Bound, digits: number): Shares {
  const towards = roundingOf(bound)
  return {
    r: rounded(r, digits, towards),
    e: rounded(e, digits, 'nearest'),
    g: rounded(g, digits, towards),
  }
}

/** Adjusts g, or R where that keeps a bound true, so that R − E = g as shown. */
function settledLast({ e }: Shares, shown: Shares, bound: Bound): Shares {
  const rest = compared(shown.e, e)
  const givesWay = (isLowerBound(bound) && rest < 0) || (isUpperBound(bound) && rest > 0)
  return givesWay
    ? { ...shown, r: minus(shown.e, { ...shown.g, digits: -shown.g.digits }) }
    : { ...shown, g: minus(shown.r, shown.e) }
}

function keepsMarks(exact: Shares, shown: Shares): boolean {
  return (
    keeps(exact.r, shown.r, [-100, 0, 100]) &&
    keeps(exact.e, shown.e, [0, 100]) &&
    keeps(exact.g, shown.g, [-100, rules.slow.gap, 0, 100])
  )
}

function keeps(exact: Decimal, shown: Decimal, marks: readonly number[]): boolean {
  return marks.every(
    (mark) => compared(exact, decimalOf(mark)) === compared(shown, decimalOf(mark)),
  )
}

function shortest(percent: Decimal): string {
  return grouped(roundedFor(percent, 'exact', percentDigits, [decimalOf(100)]))
}

function percentOf(share: Fraction): Decimal {
  return shifted(decimalFrom(share), 2)
}
