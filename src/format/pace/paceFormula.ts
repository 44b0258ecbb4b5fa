import type { Lang } from '../../contract/scalars.ts'
import { baselineFigure } from '../../domain/figure/digits.ts'
import { fractionalMonths } from '../../domain/pace/elapsed.ts'
import { formatTerm } from '../figureText.ts'
import { inFull, type Printed } from '../../domain/figure/printed.ts'
import { type GapSide, formatRatio, formatShares } from './paceText.ts'
import type { Fraction } from '../../domain/pace/fraction.ts'
import type { LedgerRow } from '../../domain/pace/ledgerRow.ts'
import type { Pace } from '../../domain/pace/pace.ts'

/** The formulas of a pace with their numbers; null where a number cannot be stated. */
type Formulas = {
  /** R: 398 ÷ 900 = 44.2%; for a stock (9,068 − 6,507) ÷ (20,000 − 6,507) = 19%. */
  completion: string | null
  /** E: 6 ÷ 12 = 50% by months, else 50%. */
  elapsed: string
  /** g: 44.2% − 50% = −5.8 pp. */
  gap: string | null
  /** P: 44.2% ÷ 50% = 0.88. */
  pace: string | null
}

/** Terms are rounded as elsewhere on screen, but results are computed from exact numbers. */
export function formulasOf(
  pace: Pace,
  reading: Printed,
  {
    target: { value, baseline },
    indicator,
    readings,
  }: Pick<LedgerRow, 'target' | 'indicator' | 'readings'>,
  lang: Lang,
): Formulas {
  const { completion, elapsed, gap } = formatShares(pace, lang)
  const [actual, goal] = [
    formatTerm(reading, indicator, lang),
    formatTerm(inFull(value), indicator, lang),
  ]
  const from =
    pace.course.kind === 'stock' && baseline
      ? formatTerm(baselineFigure(baseline, readings), indicator, lang)
      : null
  const length = from ? `(${goal} − ${from})` : goal
  const done = from ? `(${actual} − ${from})` : actual
  const ratio = pace.pace && formatRatio(pace.pace, lang)
  return {
    completion: completion && `${done} ÷ ${length} = ${completion}`,
    elapsed: elapsedFormula(pace, elapsed, lang),
    gap: completion && gap && `${completion} − ${elapsed} = ${signed(gap, lang)}`,
    pace: completion && ratio && `${completion} ÷ ${elapsed} = ${ratio}`,
  }
}

function elapsedFormula({ elapsed: { method }, span }: Pace, share: string, lang: Lang): string {
  if (method !== 'month') return share
  const [passed, whole] = [span.cutOff, span.until].map((day) =>
    formatRatio(rangeAt(fractionalMonths(span.from, day)), lang),
  )
  return `${passed} ÷ ${whole} = ${share}`
}

/** A gap with a sign where it is exact, else with the side in words, since "at least −5" is hard to read. */
function signed({ side, amount }: { side: GapSide; amount: string }, lang: Lang): string {
  if (side === 'not-behind' || side === 'not-ahead')
    return lang === 'en' ? side.replace('-', ' ') : side === 'not-behind' ? '不落后' : '不领先'
  const limit = !/^[\d]/.test(amount)
  const sign = limit ? '' : { ahead: '+', behind: '−', even: '' }[side]
  if (lang === 'en') return `${sign}${amount} pp${limit && side !== 'even' ? ` ${side}` : ''}`
  const word = limit ? { ahead: '领先', behind: '落后', even: '' }[side] : ''
  return `${word}${sign}${amount}个百分点`
}

const rangeAt = (value: Fraction) => ({ low: value, high: value })
