import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, decimal, often } from '../../tests/arbitraryFigures.ts'
import { compared, decimalOf } from '../../tests/decimalOracle.ts'
import { indicator, rankIndicator } from '../../tests/inventedFigures.ts'
import type { Bound } from '../contract/figure/observation.ts'
import { formatChange, formatMovement } from './figureText.ts'

const percent = indicator({ unit: { zh: '%', en: '%' }, unitCode: 'percent', decimals: 2 })

type Kind = 'percent' | 'points' | 'places' | 'amount'

describe('the amount of a change is shown without its sign', () => {
  test.each<[Kind, number, Bound, typeof percent, string, string]>([
    ['percent', 10.2646, 'exact', indicator(), '10.3%', '10.3%'],
    ['percent', 10.2646, 'over', indicator(), '超过10.2%', 'over 10.2%'],
    ['percent', -1.5646, 'exact', indicator(), '1.6%', '1.6%'],
    ['percent', 99.96, 'exact', indicator(), '99.96%', '99.96%'],
    ['percent', 0.004, 'exact', indicator(), '0.004%', '0.004%'],
    ['percent', 0, 'exact', indicator(), '0%', '0%'],
    ['points', 0.28, 'exact', percent, '0.28个百分点', '0.28 pp'],
    ['points', -0.06, 'exact', percent, '0.06个百分点', '0.06 pp'],
    ['points', 99.996, 'exact', percent, '99.996个百分点', '99.996 pp'],
    ['points', -99.95, 'exact', { ...percent, decimals: 1 }, '99.95个百分点', '99.95 pp'],
    ['amount', 9999.6, 'exact', indicator(), '9,999.6家', '9,999.6 enterprises'],
    ['places', 2, 'exact', rankIndicator, '2位', '2 places'],
    ['places', -1, 'exact', rankIndicator, '1位', '1 place'],
    ['places', 3, 'under', rankIndicator, '不足3位', 'under 3 places'],
    ['amount', 121, 'exact', indicator(), '121家', '121 enterprises'],
    ['amount', 10_000, 'over', indicator(), '超过1万家', 'over 10,000 enterprises'],
  ])('H16: %s %d, %s', (kind, amount, bound, unit, zh, en) => {
    expect(formatChange({ kind, amount, bound }, unit, 'zh')).toBe(zh)
    expect(formatChange({ kind, amount, bound }, unit, 'en')).toBe(en)
  })

  test.each<[number, Bound, string]>([
    [-5.25, 'under', '超过5.2%'],
    [-5.25, 'over', '不足5.3%'],
    [-5.25, 'about', '约5.3%'],
  ])(
    'H2: a change of %d (%s) is a fall of %s: the bound is negated with the sign',
    (amount, bound, zh) => {
      expect(formatChange({ kind: 'percent', amount, bound }, indicator(), 'zh')).toBe(zh)
    },
  )

  test.each<[Kind, number, Bound, typeof percent, string, string]>([
    ['percent', 10.2646, 'exact', indicator(), '10.3%', '10.3%'],
    ['percent', 10.2646, 'over', indicator(), '10.2%以上', 'over 10.2%'],
    ['percent', 10.2646, 'at-least', indicator(), '不少于10.2%', 'at least 10.2%'],
    ['percent', 10.2646, 'under', indicator(), '不足10.3%', 'under 10.3%'],
    ['percent', 10.2646, 'nearly', indicator(), '近10.3%', 'nearly 10.3%'],
    ['percent', 10.2646, 'about', indicator(), '约10.3%', 'about 10.3%'],
    ['percent', -5.25, 'under', indicator(), '5.2%以上', 'over 5.2%'],
    ['percent', -5.25, 'over', indicator(), '不足5.3%', 'under 5.3%'],
    ['points', 0.28, 'over', percent, '0.28个百分点以上', 'over 0.28 pp'],
    ['places', 3, 'over', rankIndicator, '3位以上', 'over 3 places'],
    ['amount', 10_000, 'over', indicator(), '1万家以上', 'over 10,000 enterprises'],
  ])('H2: behind its direction, %s %d (%s) has the bound where one says it', (...row) => {
    const [kind, amount, bound, unit, zh, en] = row
    expect(formatMovement({ kind, amount, bound }, unit, 'zh')).toBe(zh)
    expect(formatMovement({ kind, amount, bound }, unit, 'en')).toBe(en)
  })

  test('H4: a change that is not zero never reads 0, and its bound stays true', () => {
    const kind = fc.constantFrom<Kind>('percent', 'points')
    fc.assert(
      fc.property(kind, decimal, bound, (kind, amount, bound) => {
        const text = formatChange({ kind, amount, bound }, percent, 'en')
        const number = /[\d,.]+/.exec(text)?.[0] ?? ''
        const moves = {
          '': [-1, 0, 1],
          'over ': [-1, 0],
          'at least ': [-1, 0],
          'under ': [0, 1],
          'nearly ': [0, 1],
          'about ': [-1, 0, 1],
        }
        const word = text.slice(0, text.indexOf(number)) as keyof typeof moves
        const shown = decimalOf(number.replaceAll(',', ''))
        const size = decimalOf(Math.abs(amount))
        expect(compared(shown, decimalOf(0))).toBe(amount === 0 ? 0 : 1)
        expect(moves[word]).toContain(compared(shown, size))
        expect(word === '').toBe(bound === 'exact')
      }),
      often,
    )
  })
})
