import { describe, expect, test } from 'vitest'
import { indicator, reading } from '../../../tests/inventedFigures.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import type { CompareSeries } from './compareAxes.ts'
import { seriesNames } from './compareNames.ts'
import { trendOf } from '../trend.ts'

function course(name: string, rows: readonly (Partial<Reading> & { period: string })[]) {
  const readings = rows.map((row) => reading({ ...row, id: `${name}-${row.period}` }))
  const one: CompareSeries = {
    key: name,
    name,
    trend: trendOf(readings, indicator()),
    periodOf: ({ reading: { period } }) => period ?? '',
    textOf: ({ y }) => String(y),
    remarksOf: () => [],
  }
  return one
}

function named(series: readonly CompareSeries[], width: number) {
  const edges = { left: 0, right: width, top: 0, bottom: 300 }
  const at = (x: number, y: number) => ({ x: ((x - 2018) / 6) * width, y: 300 - y })
  return seriesNames(series, at, edges, [], 12).map((one) => [one.series, one.text])
}

const joined = course('Aa', [
  { period: '2019', value: 50 },
  { period: '2020', value: 60 },
])
const apart = course('Bb', [
  { period: '2019', value: 150, bound: 'over' },
  { period: '2022', value: 200, bound: 'over' },
])

describe('names in a drawing of several courses', () => {
  test('each course is named at its end, and so is each point without a line', () => {
    expect(named([joined, apart], 600)).toEqual([
      [0, 'Aa 2020 60'],
      [1, 'Bb 2022 200'],
      [1, 'Bb'],
    ])
  })

  test('without room for both, the figure is left out before the name', () => {
    const long = { ...joined, textOf: () => 'a figure much wider than the drawing' }
    expect(named([long, apart], 200)).toContainEqual([0, 'Aa'])
  })

  test('a course that is alone has its figure only', () => {
    expect(named([joined], 600)).toEqual([[0, '60']])
  })
})

describe('H20: the figures at the ends of courses', () => {
  const first = course('Aa', [{ period: '2020', value: 200 }])
  test('say which year or edition they are of where these differ', () => {
    const other = course('Bb', [{ period: '2021', value: 60 }])
    expect(named([first, other], 900).map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Aa 2020 200', 'Bb 2021 60']),
    )
  })

  test('do not where all are of one', () => {
    const other = course('Bb', [{ period: '2020', value: 60 }])
    expect(named([first, other], 900).map(([, text]) => text)).toEqual(
      expect.arrayContaining(['Aa 200', 'Bb 60']),
    )
  })
})
