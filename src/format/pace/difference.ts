import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formatAmount } from './paceText.ts'
import { compareFractions, zero } from '../../domain/pace/fraction.ts'
import { type Range, stated } from '../../domain/pace/range.ts'

/** On which side of its target a figure is, in the terms of its measure, and by how much. */
export type Difference = {
  side:
    | 'more'
    | 'less'
    | 'above'
    | 'below'
    | 'in-front'
    | 'behind'
    | 'equal'
    | 'not-below'
    | 'not-above'
  amount: string
}

/** The difference to state; null where the side is open: at least −2,000 may be on either side (H25). */
export function statedDifference(
  difference: Range,
  indicator: IndicatorGlance,
  lang: Lang,
): Difference | null {
  const shown = stated(difference)
  const amount = formatAmount(difference, indicator, lang)
  if (!shown || amount === null) return null
  const side = compareFractions(shown.value, zero)
  if (side === 0) {
    const level = isLowerBound(shown.bound) ? 'not-below' : 'not-above'
    return { side: shown.bound === 'exact' ? 'equal' : level, amount }
  }
  const short = side < 0
  if (short ? isLowerBound(shown.bound) : isUpperBound(shown.bound)) return null
  if (indicator.measure === 'rank') return { side: short ? 'in-front' : 'behind', amount }
  if (indicator.measure === 'ratio' || indicator.measure === 'growth')
    return { side: short ? 'below' : 'above', amount }
  return { side: short ? 'less' : 'more', amount }
}
