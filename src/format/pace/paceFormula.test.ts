import { describe, expect, test } from 'vitest'
import { baseline, indicator, reading } from '../../../tests/inventedFigures.ts'
import { ledgerRow } from '../../../tests/inventedLedger.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { Lang } from '../../contract/scalars.ts'
import { formulasOf } from './paceFormula.ts'

const yuan = indicator({
  measure: 'flow',
  unit: { zh: '亿元', en: 'RMB 100 million' },
  unitCode: '100m-yuan',
  decimals: 2,
})

function formulas(figure: Partial<Reading>, lang: Lang = 'zh') {
  const at = reading({ basis: 'year-to-date', asOf: '2023-06-30', value: 398, ...figure })
  const row = ledgerRow({ indicator: yuan, target: { value: 900 }, readings: [at] })
  const { pace } = row.judgement
  if (!pace) throw new Error('The case has no pace')
  return formulasOf(pace, at, row, lang)
}

describe('a flow', () => {
  test('the real case of the contracts', () => {
    expect(formulas({})).toEqual({
      completion: '398 ÷ 900 = 44.2%',
      elapsed: '6 ÷ 12 = 50%',
      gap: '44.2% − 50% = −5.8个百分点',
      pace: '44.2% ÷ 50% = 0.88',
    })
  })

  test('H21: in English in the unit of the figures on screen', () => {
    expect(formulas({}, 'en')).toMatchObject({
      completion: '39.8 ÷ 90 = 44.2%',
      gap: '44.2% − 50% = −5.8 pp',
    })
  })

  test.each<[string, Partial<Reading>, string, string | null]>([
    ['ahead', { value: 540 }, '540 ÷ 900 = 60%', '60% − 50% = +10个百分点'],
    ['even', { value: 450 }, '450 ÷ 900 = 50%', '50% − 50% = 0个百分点'],
    [
      'ahead by at least an amount',
      { value: 540, bound: 'over' },
      '超过540 ÷ 900 = 至少60%',
      '至少60% − 50% = 领先至少10个百分点',
    ],
    [
      'behind by at least an amount',
      { value: 360, bound: 'under' },
      '不足360 ÷ 900 = 至多40%',
      '至多40% − 50% = 落后至少10个百分点',
    ],
    ['H2 H25: on either side', { value: 398, bound: 'over' }, '超过398 ÷ 900 = 至少44.2%', null],
  ])('%s', (_, figure, completion, gap) => {
    expect(formulas(figure)).toMatchObject({ completion, gap })
  })
})

test('a stock counts from its baseline, and large numbers keep all their digits', () => {
  const at = reading({ period: '2022', value: 9068 })
  const of = indicator()
  const row = ledgerRow({
    indicator: of,
    target: { value: 20_000, due: '2025-12-31', baseline: baseline('2020', 6507) },
    readings: [at],
  })
  const { pace } = row.judgement
  expect(pace && formulasOf(pace, at, row, 'zh')).toMatchObject({
    completion: '(9,068 − 6,507) ÷ (20,000 − 6,507) = 19%',
    elapsed: '24 ÷ 60 = 40%',
  })
})
