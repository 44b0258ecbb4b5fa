import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Bound } from '../contract/figure/observation.ts'
import { rules } from '../contract/target/rules.ts'
import type { Lang } from '../contract/scalars.ts'
import {
  absolute,
  compared,
  type Decimal,
  decimalOf,
  doubleOf,
  minus,
  rounded,
  shifted,
} from '../domain/figure/decimal.ts'
import { decimalFrom, type Fraction } from '../domain/figure/fraction.ts'
import { formatFigure, grouped, textOf } from './figureText.ts'
import { isLowerBound, isUpperBound, negatedBound } from '../domain/figure/interval.ts'
import type { Pace } from '../domain/target/pace.ts'
import { type Range, stated } from '../domain/figure/range.ts'
import { landmarksOf, roundedFor, roundingOf } from '../domain/figure/rounding.ts'

/** Where a figure stands against the elapsed share; a limit of exactly nothing only rules one side out. */
export type GapSide = 'ahead' | 'behind' | 'even' | 'not-behind' | 'not-ahead'

/** The shares of a pace in words that add up; null where nothing can be said. */
export type ShownShares = {
  /** 44.2%, 超过77.3%. */
  completion: string | null
  /** 50%. */
  elapsed: string
  /** Without its sign: 5.8, 超过27.3. */
  gap: { side: GapSide; amount: string } | null
}

/** The words before a computed number that is only a limit: unlike those of sources, they are exact. */
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
/** No more digits than these only to make the shares add up. */
const mostDigits = 4
/** As many as a computed share has. */
const allDigits = 18

/**
 * R, E and g with as few digits as make R − E as printed equal g as printed, and let none of them reach or
 * cross what it does not: 0, 100 %, the threshold of "slow". Where no number of digits does, as for two
 * thirds less one third, R or g takes the last digit that the others leave it. A gap of which even the
 * side is open is not told (H25).
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
  // At most −5 is behind by at least 5.
  const bound = side === 'behind' ? negatedBound(done.bound) : done.bound
  return {
    completion: `${word[done.bound]}${grouped(shown.r)}%`,
    elapsed: `${grouped(shown.e)}%`,
    gap: side && { side, amount: word[bound] + grouped(absolute(shown.g)) },
  }
}

/** A ratio such as P or K: at least two digits, more where they would reach or cross 1 or "slow". */
export function formatRatio(ratio: Range, lang: Lang, digits = 2): string | null {
  const listed = stated(ratio)
  if (!listed) return null
  const value = roundedFor(decimalFrom(listed.value), listed.bound, digits, [
    decimalOf(1),
    decimalOf(rules.slow.pace),
  ])
  return limitWords[lang][listed.bound] + grouped(value)
}

/**
 * A computed amount in the unit of the indicator, without its sign: 83.7亿元. Of two percentages in
 * percentage points, of two ranks in places.
 */
export function formatAmount(range: Range, indicator: IndicatorGlance, lang: Lang): string | null {
  const listed = stated(range)
  if (!listed) return null
  const exact = decimalFrom(listed.value)
  const bound = exact.digits < 0n ? negatedBound(listed.bound) : listed.bound
  return amountText(absolute(exact), bound, indicator, lang)
}

/**
 * A computed level in the unit of the indicator, such as a forecast: 796亿元, 4.02%. It never reads as a value
 * of `against`, such as its target, unless it is that value (H4).
 */
export function formatLevel(
  range: Range,
  indicator: IndicatorGlance,
  lang: Lang,
  against: readonly number[] = [],
): string | null {
  const listed = stated(range)
  if (!listed) return null
  const exact = decimalFrom(listed.value)
  const marks = against.map(decimalOf)
  const value = roundedLike(exact, listed.bound, indicator, marks)
  return limitWords[lang][listed.bound] + plainText(value, indicator, lang)
}

/** A share of a whole as a plain percentage: the elapsed one. */
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

/** To a digit more than the figures have, and never to fewer than two that count. */
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
  // Zero has no digit that counts.
  const leading = size.digits === 0n ? 0 : size.scale - String(size.digits).length + 1
  return roundedFor(value, bound, Math.max(1, decimals, leading + 1), against)
}

/** The side on which every value that the bound allows lies; null where they lie on both. */
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

/** R − E as printed is g; of a limit, whichever of R and g can give way and still be true. */
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
