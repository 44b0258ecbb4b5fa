import { describe, expect, test } from 'vitest'
import { indicator } from '../../tests/inventedFigures.ts'
import type { Bound } from '../contract/figure/observation.ts'
import {
  countUnlessZero,
  elapsedText,
  formatCount,
  formatFigure,
  formatFormula,
  formatTarget,
  percentLength,
  plainDigits,
  textOf,
} from './figureText.ts'
import { inFull } from '../domain/figure/printed.ts'
import { formatTick } from './axisText.ts'

const enterprises = indicator()
const percent = indicator({ unit: { zh: '%', en: '%' }, unitCode: 'percent', decimals: 2 })
const yuan = indicator({
  unit: { zh: '亿元', en: 'RMB 100 million' },
  unitCode: '100m-yuan',
  decimals: 2,
})
const people = indicator({ unit: { zh: '万人', en: '10,000 people' }, unitCode: '10k-person' })
const rank = indicator({ unit: { zh: '位', en: 'rank' }, unitCode: 'rank' })
const gbps = indicator({ unit: { zh: 'Gbps', en: 'Gbps' }, unitCode: 'gbps' })
const perHead = indicator({
  unit: { zh: '件/万人', en: 'per 10,000 residents' },
  unitCode: 'per-10k-residents',
  decimals: 1,
})

type Case = [number, Bound, typeof enterprises, string, string]

const cases: Case[] = [
  [0, 'exact', enterprises, '0家', '0 enterprises'],
  [588, 'exact', enterprises, '588家', '588 enterprises'],
  [9068, 'exact', enterprises, '9,068家', '9,068 enterprises'],
  [10_000, 'exact', enterprises, '1万家', '10,000 enterprises'],
  [10_000, 'over', enterprises, '超过1万家', 'over 10,000 enterprises'],
  [22_000, 'over', enterprises, '超过2.2万家', 'over 22,000 enterprises'],
  [22_500, 'under', enterprises, '不足2.25万家', 'under 22,500 enterprises'],
  // H30: the words of a bound are those of its source.
  [6, 'at-least', enterprises, '不少于6家', 'at least 6 enterprises'],
  [600, 'nearly', enterprises, '近600家', 'nearly 600 enterprises'],
  [12_340, 'exact', enterprises, '12,340家', '12,340 enterprises'],
  [12_345, 'exact', enterprises, '12,345家', '12,345 enterprises'],
  [1_234_567, 'about', enterprises, '约1,234,567家', 'about 1,234,567 enterprises'],
  [3.54, 'exact', percent, '3.54%', '3.54%'],
  [3.8, 'over', percent, '超过3.8%', 'over 3.8%'],
  [-0.25, 'exact', percent, '−0.25%', '−0.25%'],
  [578.81, 'exact', yuan, '578.81亿元', 'RMB 57.881 bn'],
  [1100, 'over', yuan, '超过1,100亿元', 'over RMB 110 bn'],
  [10_000, 'over', yuan, '超过1万亿元', 'over RMB 1,000 bn'],
  [17_421.4, 'about', yuan, '约17,421.4亿元', 'about RMB 1,742.14 bn'],
  [20_000, 'exact', people, '20,000万人', '200,000,000 people'],
  [95, 'exact', people, '95万人', '950,000 people'],
  [400, 'exact', gbps, '400 Gbps', '400 Gbps'],
  [82.5, 'under', perHead, '不足82.5件/万人', 'under 82.5 per 10,000 residents'],
]

describe('a figure reads in the words and scale of its language', () => {
  test.each(cases)('%d, %s', (value, bound, unit, zh, en) => {
    expect(textOf(formatTarget({ value, bound }, unit, 'zh'))).toBe(zh)
    expect(textOf(formatTarget({ value, bound }, unit, 'en'))).toBe(en)
  })

  test('its parts are the words, the number and the unit', () => {
    expect(formatTarget({ value: 10_000, bound: 'over' }, enterprises, 'zh')).toEqual({
      before: '超过',
      number: '1',
      after: '万家',
    })
    expect(formatTarget({ value: 1100, bound: 'over' }, yuan, 'en')).toEqual({
      before: 'over RMB ',
      number: '110',
      after: ' bn',
    })
  })
})

describe('H30: a range has both ends and its unit once', () => {
  const years = indicator({ unit: { zh: '年', en: 'years' }, unitCode: 'year' })
  const range = (value: number, upper: number, digits = 0) =>
    ({ value, upper, bound: 'range', digits }) as const

  test.each<[number, number, typeof years, string, string]>([
    [3, 5, years, '3—5年', '3–5 years'],
    [0, 1, years, '0—1年', '0–1 years'],
    [3, 5, rank, '第3—5位', '3rd–5th'],
    [3, 5, percent, '3—5%', '3–5%'],
    [10, 20, yuan, '10—20亿元', 'RMB 1–2 bn'],
    [3, 5, people, '3—5万人', '30,000–50,000 people'],
    [10_000, 20_000, enterprises, '1—2万家', '10,000–20,000 enterprises'],
    [9000, 10_000, enterprises, '9,000—10,000家', '9,000–10,000 enterprises'],
    [3, 5, gbps, '3—5 Gbps', '3–5 Gbps'],
  ])('%d to %d', (value, upper, unit, zh, en) => {
    expect(textOf(formatFigure(range(value, upper), unit, 'zh'))).toBe(zh)
    expect(textOf(formatFigure(range(value, upper), unit, 'en'))).toBe(en)
  })

  test('H2: its ends are rounded outwards', () => {
    expect(formatFigure(range(3.26, 5.02, 1), percent, 'zh').number).toBe('3.2—5.1')
  })
})

describe('H9: ranks are shown as places', () => {
  test.each([
    [1, '第1位', '1st'],
    [2, '第2位', '2nd'],
    [3, '第3位', '3rd'],
    [4, '第4位', '4th'],
    [6, '第6位', '6th'],
    [10, '第10位', '10th'],
    [11, '第11位', '11th'],
    [12, '第12位', '12th'],
    [13, '第13位', '13th'],
    [20, '第20位', '20th'],
    [21, '第21位', '21st'],
    [22, '第22位', '22nd'],
    [23, '第23位', '23rd'],
    [94, '第94位', '94th'],
    [101, '第101位', '101st'],
    [111, '第111位', '111th'],
    [112, '第112位', '112th'],
    [113, '第113位', '113th'],
    [121, '第121位', '121st'],
  ])('%d reads %s and %s', (value, zh, en) => {
    expect(textOf(formatFigure(inFull(value), rank, 'zh'))).toBe(zh)
    expect(textOf(formatFigure(inFull(value), rank, 'en'))).toBe(en)
  })
})

describe('H4, H5, H29: a figure is shown with its own digits', () => {
  test.each<[string, number, Bound, number, string]>([
    ['half up', 2.345, 'exact', 2, '2.35'],
    ['from the decimal, not from its binary neighbour', 1.005, 'exact', 2, '1.01'],
    ['half away from zero', -2.345, 'exact', 2, '−2.35'],
    ['no digit that the source does not give', 3.5, 'exact', 2, '3.5'],
    ['a lower bound only down', 2.349, 'over', 2, '2.34'],
    ['an upper bound only up', 2.341, 'under', 2, '2.35'],
    ['a negative lower bound only down', -2.341, 'over', 2, '−2.35'],
    ['a negative upper bound only up', -2.349, 'under', 2, '−2.34'],
    ['with all its digits', 3.7996, 'exact', 4, '3.7996'],
    ['with none', 3.7996, 'exact', 0, '4'],
    ['zero reads 0', 0, 'exact', 2, '0'],
  ])('%s: %d (%s)', (_rule, value, bound, digits, shown) => {
    for (const lang of ['zh', 'en'] as const)
      expect(formatFigure({ value, bound, digits }, percent, lang).number).toBe(shown)
  })

  test('a target is shown with all its digits', () => {
    const whole = { ...yuan, decimals: 0 }
    expect(textOf(formatTarget({ value: 900.25, bound: 'over' }, whole, 'zh'))).toBe(
      '超过900.25亿元',
    )
    expect(textOf(formatTarget({ value: 900.25, bound: 'over' }, whole, 'en'))).toBe(
      'over RMB 90.025 bn',
    )
  })
})

describe('H21: a formula has the numbers of its figures and a true minus sign', () => {
  test.each([
    ['213 - 106', enterprises, '213 − 106', '213 − 106'],
    ['20213 - 9106', enterprises, '20,213 − 9,106', '20,213 − 9,106'],
    ['45.89 - 0.58', yuan, '45.89 − 0.58', '4.589 − 0.058'],
    ['8 + 0', enterprises, '8 + 0', '8 + 0'],
  ])('%s', (formula, unit, zh, en) => {
    expect(formatFormula(formula, unit, 'zh')).toBe(zh)
    expect(formatFormula(formula, unit, 'en')).toBe(en)
  })
})

describe('axes, counts and bars', () => {
  test.each([
    [20_000, 30_000, enterprises, '2万', '20,000'],
    [5000, 30_000, enterprises, '0.5万', '5,000'],
    [0, 30_000, enterprises, '0', '0'],
    [5000, 9000, enterprises, '5,000', '5,000'],
    [-20_000, 0, enterprises, '−20,000', '−20,000'],
    [600, 1000, yuan, '600', 'RMB 60 bn'],
    [50, 100, people, '50', '500,000'],
    [3.5, 4, percent, '3.5%', '3.5%'],
    [6, 8, rank, '6', '6'],
  ])('a tick of %d on an axis that ends at %d', (value, highest, unit, zh, en) => {
    expect(formatTick(value, highest, unit, 'zh')).toBe(zh)
    expect(formatTick(value, highest, unit, 'en')).toBe(en)
  })

  test.each([
    [0, '0'],
    [78, '78'],
    [1234, '1,234'],
  ])('a count of %d reads %s', (count, shown) => {
    expect(formatCount(count)).toBe(shown)
  })

  test.each([
    [0, '0%'],
    [1 / 3, '33.333%'],
    [1, '100%'],
    [1.7, '100%'],
    [-0.2, '0%'],
  ])('a share of %d is %s long', (share, length) => {
    expect(percentLength(share)).toBe(length)
  })
})

test.each([
  [0, '0:00'],
  [-1_000, '0:00'],
  [59_999, '0:59'],
  [725_000, '12:05'],
  [3_599_000, '59:59'],
  [3_600_000, '1:00:00'],
  [3_725_000, '1:02:05'],
])('a duration of %d ms is %s', (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text)
})

test('a count beside a name is left out where it is zero', () => {
  expect(countUnlessZero(0)).toBeUndefined()
  expect(countUnlessZero(1_234)).toBe('1,234')
})

test('a number for other programs has all its digits and no separators', () => {
  expect([plainDigits(1_234_567.891), plainDigits(-0.5), plainDigits(1e21)]).toEqual([
    '1234567.891',
    '-0.5',
    '1000000000000000000000',
  ])
})

test('H30: a range has the digits of its finer end as a target', () => {
  const value = { value: 3, upper: 4.25, bound: 'range' } as const
  expect(textOf(formatTarget(value, percent, 'zh'))).toBe('3—4.25%')
})
