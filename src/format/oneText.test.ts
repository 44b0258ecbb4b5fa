import { describe, expect, test } from 'vitest'
import { cited } from '../../tests/citedApi.ts'
import { indicator } from '../../tests/inventedFigures.ts'
import { formatChange, formatTarget, textOf } from './figureText.ts'
import type { Quantity } from '../domain/figure/interval.ts'

const enterprises = indicator()
const english = ({ value, bound }: Quantity, unit = enterprises) =>
  textOf(formatTarget({ value, bound }, unit, 'en'))

describe('one of a kind is in the singular in English', () => {
  test('in every unit of the data', () => {
    const texts = cited.indicators
      .filter(({ unitCode }) => unitCode !== 'rank')
      .map((unit) => english({ value: 1, bound: 'exact' }, unit))
    expect([...new Set(texts)].sort()).toEqual([
      '1 Gbps',
      '1 MW',
      '1 PFLOPS',
      '1 application',
      '1 award',
      '1 centre',
      '1 company',
      '1 enterprise',
      '1 institution',
      '1 laboratory',
      '1 manager',
      '1 model',
      '1 patent',
      '1 per 10,000 residents',
      '1 per million inhabitants',
      '1 person',
      '1 platform',
      '1 project',
      '1 result',
      '1 station',
      '1 year',
      '1%',
      '1% per year',
      '10,000 people',
      'RMB 0.1 bn',
    ])
  })

  test('also with a bound and as the amount of a change', () => {
    expect(english({ value: 1, bound: 'over' })).toBe('over 1 enterprise')
    const change = { kind: 'amount', amount: -1, bound: 'exact' } as const
    expect(formatChange(change, enterprises, 'en')).toBe('1 enterprise')
  })

  test.each([0, 1.5, 2, 21, 101])('%d is in the plural', (value) => {
    const tenths = { ...enterprises, decimals: 1 }
    expect(english({ value, bound: 'exact' }, tenths)).toBe(`${value} enterprises`)
  })
})
