import type { IndicatorGlance } from '../contract/indicator/indicator.ts'
import type { Lang } from '../contract/scalars.ts'
import { decimalOf, shifted } from '../domain/figure/decimal.ts'
import { formatTarget, grouped } from './figureText.ts'
import { roundedFor } from '../domain/figure/rounding.ts'

type Unit = Pick<IndicatorGlance, 'unit' | 'unitCode'>

/** The label of a tick of an axis that ends at `highest`: exact, and in one scale for the whole axis. */
export function formatTick(value: number, highest: number, unit: Unit, lang: Lang): string {
  if (unit.unitCode === 'rank') return grouped(decimalOf(value))
  if (unit.unitCode === 'percent') return `${grouped(decimalOf(value))}%`
  if (lang === 'zh' && (highest < 10_000 || value === 0)) return grouped(decimalOf(value))
  if (lang === 'zh') return `${grouped(shifted(decimalOf(value), -4))}万`
  const { before, number, after } = formatTarget({ value, bound: 'exact' }, unit, lang)
  return before + number + (after === ' bn' ? after : '')
}

/** An index to one decimal, or more where it would wrongly read 100. */
export function formatIndex(index: number): string {
  return grouped(roundedFor(decimalOf(index), 'exact', 1, [decimalOf(100)]))
}
