import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Bound } from '../contract/figure/observation.ts'
import type { Lang } from '../contract/scalars.ts'
import {
  absolute,
  compared,
  type Decimal,
  decimalOf,
  digitsOf,
  rounded,
  shifted,
} from '../domain/figure/decimal.ts'
import type { Change } from '../domain/figure/growth.ts'
import { type Quantity, negatedBound } from '../domain/figure/interval.ts'
import { inFull, type Printed } from '../domain/figure/printed.ts'
import { landmarksOf, numbersOf, roundedFor } from '../domain/figure/rounding.ts'

/** A figure in three parts, to be joined as they are: 超过|1|万家, over RMB |110| bn. Spaces are included. */
export type FigureParts = { before: string; number: string; after: string }

type Unit = Pick<IndicatorGlance, 'unit' | 'unitCode'>

const boundWords: Record<Lang, Record<Bound, string>> = {
  zh: {
    exact: '',
    over: '超过',
    'at-least': '不少于',
    under: '不足',
    nearly: '近',
    about: '约',
    range: '',
  },
  en: {
    exact: '',
    over: 'over ',
    'at-least': 'at least ',
    under: 'under ',
    nearly: 'nearly ',
    about: 'about ',
    range: '',
  },
}

/**
 * A figure as text, rounded to its `digits`: half up, but a lower bound only down and an upper bound only up,
 * so that "over" and "under" stay true (H4, H5).
 * Units are converted exactly: 万 only where two decimals suffice, 亿元 → RMB bn by dividing by ten.
 */
export function formatFigure(figure: Printed, unit: Unit, lang: Lang): FigureParts {
  const ends = endsOf(figure)
  const word = boundWords[lang][figure.bound]
  if (unit.unitCode === 'rank') return rank(ends, word, lang)
  if (unit.unitCode === 'percent')
    return { before: word, number: joined(ends.map(grouped), lang), after: '%' }
  return lang === 'zh' ? chinese(ends, unit, word) : english(ends, unit, word)
}

/**
 * A target with all its digits, so that no figure short of it can read the same. The type refuses figures,
 * which have `digits`.
 */
export function formatTarget(
  quantity: Quantity & { digits?: never },
  unit: Unit,
  lang: Lang,
): FigureParts {
  const { value, upper = value } = quantity
  const digits = Math.max(inFull(value).digits, inFull(upper).digits)
  return formatFigure({ ...quantity, digits }, unit, lang)
}

/** A figure as a term of a formula: without unit, and never in 万, so that all terms have one scale: 超过398, 20,000. */
export function formatTerm(figure: Printed, unit: Unit, lang: Lang): string {
  const { before, number } = formatFigure(figure, unit, lang)
  const plain = lang === 'zh' ? joined(endsOf(figure).map(grouped), lang) : number
  return before.replace('RMB ', '') + plain
}

/** The formula of a derived figure, in the unit in which the figure is shown: 213 − 106. */
export function formatFormula(formula: string, unit: Unit, lang: Lang): string {
  return formula
    .replaceAll(/\d+(?:\.\d+)?/g, (term) => formatTerm(inFull(Number(term)), unit, lang))
    .replace('-', '−')
}

export function textOf({ before, number, after }: FigureParts): string {
  return before + number + after
}

/** The amount of a change without its sign: 超过10.2%, 0.28个百分点, 121家, 2位. */
export function formatChange(
  change: Pick<Exclude<Change, { kind: 'none' }>, 'kind' | 'amount' | 'bound'>,
  unit: Unit & Pick<IndicatorGlance, 'decimals'>,
  lang: Lang,
): string {
  const size = absolute(decimalOf(change.amount))
  // A fall of at least x is a rise of at most −x, so the bound is negated with the sign.
  const bound = change.amount < 0 ? negatedBound(change.bound) : change.bound
  if (change.kind === 'amount') {
    const { scale } = roundedFor(size, bound, unit.decimals, landmarksOf(unit.unitCode))
    return textOf(
      formatFigure({ value: Math.abs(change.amount), bound, digits: scale }, unit, lang),
    )
  }
  const word = boundWords[lang][bound]
  const places = { percent: 1, points: Math.max(1, unit.decimals), places: 0 }[change.kind]
  const number = grouped(roundedFor(size, bound, places, landmarksOf(change.kind)))
  if (change.kind === 'percent') return `${word}${number}%`
  if (change.kind === 'points') return `${word}${number}${lang === 'zh' ? '个百分点' : ' pp'}`
  return lang === 'zh'
    ? `${word}${number}位`
    : `${word}${number} ${number === '1' ? 'place' : 'places'}`
}

/** The amount of a change behind a word for its direction: 增长 10.2%以上, up over 10.2%. */
export function formatMovement(...change: Parameters<typeof formatChange>): string {
  const text = formatChange(...change)
  const { over } = boundWords.zh
  return text.startsWith(over) ? `${text.slice(over.length)}以上` : text
}

/** A count with thousands separators. */
export function formatCount(count: number): string {
  return grouped(decimalOf(count))
}

/** A count beside a name; none is not worth a word. */
export function countUnlessZero(count: number): string | undefined {
  return count === 0 ? undefined : formatCount(count)
}

/** A number for other programs: all its digits, no separators, no exponent. */
export function plainDigits(value: number): string {
  return digitsOf(decimalOf(value))
}

/** A duration in milliseconds as text: 12:05, 1:02:05. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000))
  const two = (part: number) => String(part).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const rest = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** A share from 0 to 1 as a CSS percentage, for bars. */
export function percentLength(share: number): string {
  return `${digitsOf(rounded(decimalOf(Math.min(1, Math.max(0, share)) * 100), 3, 'nearest'))}%`
}

/** The rounded number; for a range both ends, each rounded outwards. */
function endsOf({ value, upper, bound, digits }: Printed): Decimal[] {
  return numbersOf({ value, upper, bound }).map((number) =>
    rounded(number.value, digits, number.rounding),
  )
}

/** Both ends of a range with their unit once: 3—5年, RMB 1–2 bn. */
function joined(ends: readonly string[], lang: Lang): string {
  return ends.join(lang === 'zh' ? '—' : '–')
}

function chinese(ends: readonly Decimal[], { unit }: Unit, word: string): FigureParts {
  const short =
    !unit.zh.startsWith('万') &&
    ends.every(
      (value) => compared(absolute(value), decimalOf(10_000)) >= 0 && shifted(value, -4).scale <= 2,
    )
  const latin = /^[A-Za-z]/.test(unit.zh) ? ' ' : ''
  return {
    before: word,
    number: joined(
      ends.map((value) => grouped(short ? shifted(value, -4) : value)),
      'zh',
    ),
    after: short ? `万${unit.zh}` : latin + unit.zh,
  }
}

function english(ends: readonly Decimal[], { unit, unitCode }: Unit, word: string): FigureParts {
  const numberIn = (places: number) =>
    joined(
      ends.map((value) => grouped(shifted(value, places))),
      'en',
    )
  if (unitCode === '100m-yuan') return { before: `${word}RMB `, number: numberIn(-1), after: ' bn' }
  if (unitCode === '10k-person') return { before: word, number: numberIn(4), after: ' people' }
  const number = numberIn(0)
  const stated = number === '1' ? singular(unit.en) : unit.en
  return { before: word, number, after: stated.startsWith('%') ? stated : ` ${stated}` }
}

/** The singular of a unit that is one lower-case plural; any other, such as Gbps, stays as it is. */
function singular(unit: string): string {
  return unit
    .replace('people', 'person')
    .replace(/ies$/, 'ys')
    .replace(/^([a-z]+)s$/, '$1')
}

function rank(ends: readonly Decimal[], word: string, lang: Lang): FigureParts {
  const numbers = ends.map(digitsOf)
  if (lang === 'zh') return { before: `${word}第`, number: joined(numbers, lang), after: '位' }
  const endings = numbers.map((number) =>
    /1[123]$/.test(number) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number.slice(-1)] ?? 'th'),
  )
  const after = endings[endings.length - 1] ?? ''
  // For a range, the ending of the first number is part of `number`: 3rd–5|th.
  const before = numbers.slice(0, -1).map((number, place) => number + (endings[place] ?? ''))
  return { before: word, number: joined([...before, ...numbers.slice(-1)], lang), after }
}

/** A number with thousands separators and a true minus sign. */
export function grouped(value: Decimal): string {
  const [whole = '', fraction] = digitsOf(value).split('.')
  const spaced = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return (fraction ? `${spaced}.${fraction}` : spaced).replace('-', '−')
}
