import { isLowerBound, isUpperBound } from '../../domain/figure/interval.ts'
import { describe, expect, test } from 'vitest'
import { indicator } from '../../../tests/inventedFigures.ts'
import type { Bound } from '../../contract/figure/observation.ts'
import { type Fraction, fractionOf, subtract, divide } from '../../domain/pace/fraction.ts'
import {
  formatAmount,
  formatLevel,
  formatRatio,
  formatShare,
  formatShares,
  type ShownShares,
} from './paceText.ts'
import { mapped, type Range, rangeOf } from '../../domain/pace/range.ts'

const of = (top: number, bottom = 1): Fraction => divide(fractionOf(top), fractionOf(bottom))
const range = (value: Fraction, bound: Bound = 'exact'): Range => ({
  low: bound === 'exact' || isLowerBound(bound) ? value : null,
  high: bound === 'exact' || isUpperBound(bound) ? value : null,
})

/** The shown shares of the completion `done` at the elapsed share `share`. */
function shares(done: Fraction, share: Fraction, bound: Bound = 'exact'): ShownShares {
  const completion = range(done, bound)
  return formatShares(
    {
      completion,
      elapsed: { method: 'month', share },
      gap: mapped(completion, (r) => subtract(r, share)),
    },
    'zh',
  )
}
const line = (shown: ShownShares) =>
  [shown.completion, shown.elapsed, shown.gap && `${shown.gap.side} ${shown.gap.amount}`] as const

const yuan = indicator({
  unit: { zh: '亿元', en: 'RMB 100 million' },
  unitCode: '100m-yuan',
  decimals: 2,
})
const percent = indicator({ unit: { zh: '%', en: '%' }, unitCode: 'percent', decimals: 2 })
const rank = indicator({ unit: { zh: '位', en: 'rank' }, unitCode: 'rank' })
const enterprises = indicator()

describe('R − E as shown equals g as shown', () => {
  test.each<[string, Fraction, Fraction, string, string, string]>([
    ['398 of 900 at half the year', of(398, 900), of(1, 2), '44.2%', '50%', 'behind 5.8'],
    ['ahead', of(62, 100), of(1, 2), '62%', '50%', 'ahead 12'],
    ['even', of(1, 2), of(1, 2), '50%', '50%', 'even 0'],
    [
      'more digits where one is not enough',
      of(4536, 10_000),
      of(1, 12),
      '45.36%',
      '8.33%',
      'ahead 37.03',
    ],
    ['and more', of(45_366, 100_000), of(1, 12), '45.366%', '8.333%', 'ahead 37.033'],
    ['four at most', of(453_666, 1_000_000), of(1, 12), '45.3666%', '8.3333%', 'ahead 37.0333'],
    [
      'two thirds at one third, where no number of digits is enough',
      of(2, 3),
      of(1, 3),
      '66.7%',
      '33.3%',
      'ahead 33.4',
    ],
    ['the same behind', of(1, 3), of(2, 3), '33.3%', '66.7%', 'behind 33.4'],
    ['what fell back', of(-1, 10), of(1, 2), '−10%', '50%', 'behind 60'],
    ['thousands of per cent', of(12_345, 1000), of(1, 2), '1,234.5%', '50%', 'ahead 1,184.5'],
  ])('%s', (_case, done, share, completion, elapsed, gap) => {
    expect(line(shares(done, share))).toEqual([completion, elapsed, gap])
  })
})

describe('H4: no share is rounded onto a value that it does not reach', () => {
  test.each<[string, Fraction, Fraction, string, string, string]>([
    ['99.96 % is not 100 %', of(9996, 10_000), of(1), '99.96%', '100%', 'behind 0.04'],
    ['nor is 99.99996 %', of(9_999_996, 10_000_000), of(1), '99.99996%', '100%', 'behind 0.00004'],
    [
      'nor 99.9999999999 %',
      of(999_999_999_999, 1_000_000_000_000),
      of(1),
      '99.9999999999%',
      '100%',
      'behind 0.0000000001',
    ],
    ['nor is 100.04 %', of(10_004, 10_000), of(1), '100.04%', '100%', 'ahead 0.04'],
    ['H4: −99.96 % is not −100 %', of(-9996, 10_000), of(0), '−99.96%', '0%', 'behind 99.96'],
    ['H4: 99.95 points are not a hundred', of(9995, 10_000), of(0), '99.95%', '0%', 'ahead 99.95'],
    ['0.04 % is not nothing', of(4, 10_000), of(1, 2), '0.04%', '50%', 'behind 49.96'],
    [
      '2.96 points behind are slow, not three',
      of(4704, 10_000),
      of(1, 2),
      '47.04%',
      '50%',
      'behind 2.96',
    ],
    [
      '3.04 points behind are more than three',
      of(4696, 10_000),
      of(1, 2),
      '46.96%',
      '50%',
      'behind 3.04',
    ],
    ['three are three', of(47, 100), of(1, 2), '47%', '50%', 'behind 3'],
    ['0.04 points behind are not even', of(4996, 10_000), of(1, 2), '49.96%', '50%', 'behind 0.04'],
    [
      '99.97 % of the time is not all of it',
      of(1, 2),
      of(9997, 10_000),
      '50%',
      '99.97%',
      'behind 49.97',
    ],
    [
      'a third, just ahead of an elapsed third',
      of(33_334, 100_000),
      of(1, 3),
      '33.334%',
      '33.333%',
      'ahead 0.001',
    ],
  ])('%s', (_case, done, share, completion, elapsed, gap) => {
    expect(line(shares(done, share))).toEqual([completion, elapsed, gap])
  })
})

describe('H2, H25: from a bound the shares are bounds, and only a certain side is stated', () => {
  test.each<[string, Bound, Fraction, Fraction, string, string, string | null]>([
    [
      '17,000 of 22,000 at half the year',
      'over',
      of(17, 22),
      of(1, 2),
      '至少77.2%',
      '50%',
      'ahead 至少27.2',
    ],
    ['at least what is even', 'over', of(1, 2), of(1, 2), '至少50%', '50%', 'not-behind 至少0'],
    ['at least what would be behind', 'over', of(2, 5), of(1, 2), '至少40%', '50%', null],
    [
      'at most what would be behind',
      'under',
      of(2, 5),
      of(1, 2),
      '至多40%',
      '50%',
      'behind 至少10',
    ],
    ['at most what is even', 'under', of(1, 2), of(1, 2), '至多50%', '50%', 'not-ahead 至多0'],
    ['at most what would be ahead', 'under', of(3, 5), of(1, 2), '至多60%', '50%', null],
    [
      'a limit where no number of digits adds up',
      'over',
      of(2, 9),
      of(1, 12),
      '至少22.1%',
      '8.3%',
      'ahead 至少13.8',
    ],
    ['another', 'over', of(7, 9), of(2, 3), '至少77.7%', '66.7%', 'ahead 至少11'],
    ['an upper one', 'under', of(1, 9), of(2, 3), '至多11.2%', '66.7%', 'behind 至少55.5'],
    ['and another', 'under', of(5, 9), of(7, 12), '至多55.6%', '58.3%', 'behind 至少2.7'],
    ['one that gives way', 'under', of(7, 9), of(11, 12), '至多77.9%', '91.7%', 'behind 至少13.8'],
  ])('%s', (_case, bound, done, share, completion, elapsed, gap) => {
    expect(line(shares(done, share, bound))).toEqual([completion, elapsed, gap])
  })

  test('from "about" only the elapsed share is stated', () => {
    expect(shares(of(1, 2), of(1, 3), 'about')).toEqual({
      completion: null,
      elapsed: '33.3%',
      gap: null,
    })
  })

  test('in English', () => {
    const completion = range(of(17, 22), 'over')
    const gap = mapped(completion, (r) => subtract(r, of(1, 2)))
    const pace = { completion, elapsed: { method: 'month' as const, share: of(1, 2) }, gap }
    expect(formatShares(pace, 'en')).toEqual({
      completion: 'at least 77.2%',
      elapsed: '50%',
      gap: { side: 'ahead', amount: 'at least 27.2' },
    })
    const most = range(of(2, 5), 'under')
    const behind = { ...pace, completion: most, gap: mapped(most, (r) => subtract(r, of(1, 2))) }
    expect(formatShares(behind, 'en').completion).toBe('at most 40%')
  })
})

describe('a ratio has two digits, and more close to 1 and 0.9', () => {
  test.each<[Fraction, Bound, string | null, string | null]>([
    [of(796, 900), 'exact', '0.88', '0.88'],
    [of(251, 199), 'exact', '1.26', '1.26'],
    [of(251, 199), 'under', '至多1.27', 'at most 1.27'],
    [of(251, 199), 'over', '至少1.26', 'at least 1.26'],
    [of(999, 1000), 'exact', '0.999', '0.999'],
    [of(8996, 10_000), 'exact', '0.8996', '0.8996'],
    [of(1), 'exact', '1', '1'],
    [of(9, 10), 'exact', '0.9', '0.9'],
    [of(0), 'under', '至多0', 'at most 0'],
    [of(12_345, 10), 'exact', '1,234.5', '1,234.5'],
    [of(1), 'about', null, null],
  ])('%o (%s)', (value, bound, zh, en) => {
    expect(formatRatio(range(value, bound), 'zh')).toBe(zh)
    expect(formatRatio(range(value, bound), 'en')).toBe(en)
  })

  test('or as many as requested', () => {
    expect(formatRatio(range(of(796, 900)), 'zh', 3)).toBe('0.884')
    expect(formatRatio(range(of(796, 900)), 'zh', 1)).toBe('0.88')
  })
})

describe('an amount is in the unit of its indicator, without its sign', () => {
  test.each<[Fraction, Bound, typeof yuan, string | null, string | null]>([
    [of(251, 3), 'exact', yuan, '83.67亿元', 'RMB 8.367 bn'],
    [of(251, 3), 'under', yuan, '至多83.67亿元', 'at most RMB 8.367 bn'],
    [of(251, 3), 'over', yuan, '至少83.66亿元', 'at least RMB 8.366 bn'],
    [of(-52), 'exact', yuan, '52亿元', 'RMB 5.2 bn'],
    [of(-52), 'over', yuan, '至多52亿元', 'at most RMB 5.2 bn'],
    [of(-52), 'under', yuan, '至少52亿元', 'at least RMB 5.2 bn'],
    [of(2513, 3), 'exact', yuan, '837.7亿元', 'RMB 83.77 bn'],
    [of(1234.56), 'exact', yuan, '1,234.6亿元', 'RMB 123.46 bn'],
    [of(0), 'exact', yuan, '0亿元', 'RMB 0 bn'],
    [of(1, 30), 'exact', yuan, '0.033亿元', 'RMB 0.0033 bn'],
    [of(1, 3), 'exact', yuan, '0.33亿元', 'RMB 0.033 bn'],
    [of(1, 3000), 'exact', yuan, '0.00033亿元', 'RMB 0.000033 bn'],
    [of(100), 'exact', yuan, '100亿元', 'RMB 10 bn'],
    [of(1), 'exact', yuan, '1亿元', 'RMB 0.1 bn'],
    [of(1999, 2000), 'exact', yuan, '1亿元', 'RMB 0.1 bn'],
    [of(251, 3), 'exact', enterprises, '83.7家', '83.7 enterprises'],
    [of(2513, 3), 'exact', enterprises, '838家', '838 enterprises'],
    [of(40_000), 'exact', enterprises, '4万家', '40,000 enterprises'],
    [of(1, 6), 'exact', enterprises, '0.17家', '0.17 enterprises'],
    [of(0), 'exact', percent, '0个百分点', '0 pp'],
    [of(251, 30), 'exact', percent, '8.37个百分点', '8.37 pp'],
    [of(17, 2), 'exact', percent, '8.5个百分点', '8.5 pp'],
    [of(1, 90), 'exact', percent, '0.011个百分点', '0.011 pp'],
    [of(99_996, 1000), 'exact', percent, '99.996个百分点', '99.996 pp'],
    [of(-1, 5), 'over', percent, '至多0.2个百分点', 'at most 0.2 pp'],
    [of(3), 'exact', rank, '3位', '3 places'],
    [of(3), 'under', rank, '至多3位', 'at most 3 places'],
    [of(3), 'about', yuan, null, null],
  ])('%o (%s)', (value, bound, unit, zh, en) => {
    expect(formatAmount(range(value, bound), unit, 'zh')).toBe(zh)
    expect(formatAmount(range(value, bound), unit, 'en')).toBe(en)
  })
})

describe('a level reads like a figure of its indicator', () => {
  test('H4: just short of its target it never reads as the target', () => {
    const forecast = (value: Fraction, unit: typeof yuan, target: number) =>
      formatLevel(range(value), unit, 'zh', [target])
    expect(forecast(of(89_996, 100), yuan, 900)).toBe('899.96亿元')
    expect(forecast(of(90_004, 100), yuan, 900)).toBe('900.04亿元')
    expect(forecast(of(900), yuan, 900)).toBe('900亿元')
    expect(forecast(of(39_996, 10_000), percent, 4)).toBe('3.9996%')
  })

  test.each<[Fraction, Bound, typeof yuan, string | null, string | null]>([
    [of(796), 'exact', yuan, '796亿元', 'RMB 79.6 bn'],
    [of(796), 'over', yuan, '至少796亿元', 'at least RMB 79.6 bn'],
    [of(402, 100), 'exact', percent, '4.02%', '4.02%'],
    [of(-402, 100), 'exact', percent, '−4.02%', '−4.02%'],
    [of(-1, 30), 'exact', percent, '−0.033%', '−0.033%'],
    [of(-99_996, 1000), 'exact', percent, '−99.996%', '−99.996%'],
    [of(99_996, 10), 'exact', enterprises, '9,999.6家', '9,999.6 enterprises'],
    [of(400, 3), 'under', enterprises, '至多134家', 'at most 134 enterprises'],
    [of(40_000, 3), 'exact', enterprises, '13,333家', '13,333 enterprises'],
    [of(1), 'about', yuan, null, null],
  ])('%o (%s)', (value, bound, unit, zh, en) => {
    expect(formatLevel(range(value, bound), unit, 'zh')).toBe(zh)
    expect(formatLevel(range(value, bound), unit, 'en')).toBe(en)
  })
})

test.each<[Fraction, string]>([
  [of(1, 2), '50%'],
  [of(1, 3), '33.3%'],
  [of(9997, 10_000), '99.97%'],
  [of(1, 10_000), '0.01%'],
  [of(0), '0%'],
  [of(1), '100%'],
])('H4: a share %o reads %s', (share, shown) => {
  expect(formatShare(share)).toBe(shown)
})

test('ranges come from the bound of the figure', () => {
  expect(formatRatio(rangeOf({ value: 1.5, bound: 'over' }), 'zh')).toBe('至少1.5')
})

test.each<[Fraction, Bound, string]>([
  [of(100), 'exact', '100个百分点'],
  [of(9_996, 100), 'exact', '99.96个百分点'],
  [of(12_345, 100), 'exact', '123.5个百分点'],
  [of(-5), 'over', '至多5个百分点'],
])('an amount of %o (%s) of percentage points reads %s', (value, bound, shown) => {
  const points = indicator({ unit: percent.unit, unitCode: 'percentage-points', decimals: 2 })
  expect(formatAmount(range(value, bound), points, 'zh')).toBe(shown)
})
