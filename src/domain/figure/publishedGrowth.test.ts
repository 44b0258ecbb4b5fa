import { describe, expect, test } from 'vitest'
import { indicator, otherStatement, reading } from '../../../tests/inventedFigures.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { changeOf } from './growth.ts'
import { growthDifference, growthStatedOf } from './publishedGrowth.ts'

describe('H20: a stated growth stands beside the figure of its own time and place', () => {
  test.each<[string, Partial<Reading>, Partial<Reading>, boolean]>([
    ['the same year', {}, {}, true],
    ['the same year, whose figure carries its day', { asOf: '2023-12-31' }, {}, true],
    ['another year', {}, { period: '2022' }, false],
    ['another region', {}, { region: 'jiangning' }, false],
    ['an edition', {}, { basis: 'edition' }, false],
    [
      'the same months',
      { basis: 'year-to-date', asOf: '2023-06' },
      { basis: 'year-to-date', asOf: '2023-06' },
      true,
    ],
    [
      'other months',
      { basis: 'year-to-date', asOf: '2023-06' },
      { basis: 'year-to-date', asOf: '2023-09' },
      false,
    ],
    ['no period', { period: null, basis: 'undated' }, { period: null, basis: 'undated' }, false],
  ])('%s', (_, figure, growth, found) => {
    const stated = reading({ value: 11, ...growth })
    expect(growthStatedOf(reading(figure), [stated])).toBe(found ? stated : undefined)
  })
})

describe('by how much a stated growth differs from the computed one', () => {
  const differenceOf = (
    { now = {}, before = {}, stated = {} }: Partial<Record<string, Partial<Reading>>>,
    measured = indicator(),
  ) => {
    const earlier = reading({ period: '2022', value: 1_000, ...before })
    const current = reading({ value: 1_103, ...now })
    return growthDifference(
      current,
      reading({ value: 11, ...stated }),
      changeOf(current, [earlier, current], measured),
    )
  }

  test.each([
    ['above', 11, 0.7],
    ['below', 9, -1.3],
    ['in the decimals that it gives', 10.4, 0.1],
    ['in a second decimal', 10.32, 0.02],
  ])('H16 H22: %s, in percentage points', (_, value, amount) => {
    expect(differenceOf({ stated: { value } })).toEqual({ kind: 'points', amount, bound: 'exact' })
  })

  test.each<[string, number, number]>([
    ['in full', 10.3, 1_103],
    ['rounded to a whole per cent', 10, 1_103],
    ['rounded half up', 11, 1_105],
    ['of nothing', 0, 1_000],
  ])('none where both agree %s', (_, value, now) => {
    expect(differenceOf({ now: { value: now }, stated: { value } })).toBeNull()
  })

  const conflicts = [otherStatement()]
  test.each<[string, Parameters<typeof differenceOf>[0]]>([
    ['H2: the figure is a bound', { now: { bound: 'over' } }],
    ['H2: its base is a bound', { before: { bound: 'over' } }],
    ['H2: the stated growth is a bound', { stated: { bound: 'over' } }],
    ['H2: the stated growth is rounded by its source', { stated: { bound: 'about' } }],
    ['H17: the base is zero', { before: { value: 0 } }],
    ['H23: the figure is expected', { now: { status: 'expected' } }],
    ['H23: its base is expected', { before: { status: 'expected' } }],
    ['H23: the stated growth is expected', { stated: { status: 'expected' } }],
    ['the meaning of the stated growth is open', { stated: { status: 'ambiguous' } }],
    ['H22: sources disagree on the stated growth', { stated: { conflicts } }],
    ['H22: sources disagree on the figure', { now: { conflicts } }],
  ])('cannot be told where %s', (_, given) => {
    expect(differenceOf(given)).toBeNull()
  })

  test('H15: cannot be told across a change of method', () => {
    const reason = { zh: '口径调整', en: 'The method changed' }
    const methodBreaks = [{ between: ['2022', '2023'] as [string, string], reason, region: null }]
    expect(differenceOf({}, indicator({ methodBreaks }))).toBeNull()
  })

  test('H16: a share has no growth in per cent to set it against', () => {
    expect(differenceOf({}, indicator({ unitCode: 'percent', measure: 'ratio' }))).toBeNull()
  })
})
