import { describe, expect, test } from 'vitest'
import { indicator, rankIndicator, reading } from '../../tests/inventedFigures.ts'
import type { MethodBreak } from '../contract/indicator/indicator.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { breaksBefore, type Mark, trendOf } from './trend.ts'

const plain = indicator()

/** Final, exact year-end figures of some years. */
function years(...periods: number[]): Reading[] {
  return periods.map((year) => reading({ period: String(year), value: year - 2000 }))
}

function newMethod(before: string, after: string, region: string | null = null): MethodBreak {
  return { between: [before, after], reason: { zh: '口径调整', en: 'New method' }, region }
}

/** The years that each line joins. */
function joined(readings: readonly Reading[], of = plain): number[][] {
  return trendOf(readings, of).lines.map((run) => run.map(({ x }) => x))
}

describe('a line', () => {
  test('joins consecutive years', () => {
    expect(joined(years(2020, 2021, 2022))).toEqual([[2020, 2021, 2022]])
  })

  test('H7: leaves a missing year open', () => {
    expect(joined(years(2018, 2019, 2021, 2022))).toEqual([
      [2018, 2019],
      [2021, 2022],
    ])
  })

  test('needs two points: one alone is a point', () => {
    const trend = trendOf(years(2019, 2021), plain)
    expect(trend.lines).toEqual([])
    expect(trend.points).toHaveLength(2)
  })

  test.each(['over', 'under'] as const)('H2: never touches a figure given as %s', (bound) => {
    const [first, second, third, last] = years(2020, 2021, 2022, 2023)
    const readings = [first, second, third].flatMap((one) => one ?? [])
    expect(joined([...readings, { ...reading(), ...last, bound }])).toEqual([[2020, 2021, 2022]])
  })

  test('H2: is cut where a bound lies in its middle', () => {
    const over = reading({ period: '2021', bound: 'over' })
    expect(joined([...years(2019, 2020), over, ...years(2022, 2023)])).toEqual([
      [2019, 2020],
      [2022, 2023],
    ])
  })

  test('H14: never joins part of a year, a dated point or another basis', () => {
    const part = reading({ period: '2022', basis: 'year-to-date', asOf: '2022-06' })
    const dated = reading({ period: '2022', basis: 'as-of', asOf: '2022-06-30' })
    const edition = reading({ period: '2022', basis: 'edition' })
    for (const other of [part, dated, edition])
      expect(joined([...years(2020, 2021), other])).toEqual([[2020, 2021]])
  })

  test('H15: is cut at a new method, with the mark between the two points', () => {
    const of = indicator({ methodBreaks: [newMethod('2021', '2022')] })
    const trend = trendOf(years(2020, 2021, 2022, 2023), of)
    expect(trend.lines.map((run) => run.map(({ x }) => x))).toEqual([
      [2020, 2021],
      [2022, 2023],
    ])
    expect(trend.breaks).toEqual([{ ...newMethod('2021', '2022'), x: 2021.5 }])
  })

  test('H15: is cut within a year, with its mark between the two points', () => {
    const dated = (asOf: string) =>
      reading({ id: asOf, basis: 'as-of', period: asOf.slice(0, 4), asOf })
    const list = reading({ id: 'list', basis: 'edition', period: '2018' })
    const cuts = [newMethod('2018', '2021-06'), newMethod('2021-06', '2021-12')]
    const trend = trendOf(
      [list, dated('2021-06'), dated('2021-12-31')],
      indicator({ methodBreaks: cuts }),
    )
    const [first = 0, second = 0, third = 0] = trend.points.map(({ x }) => x)
    const [one = 0, other = 0] = trend.breaks.map(({ x }) => x)
    expect(trend.breaks.map(({ between }) => between)).toEqual(cuts.map(({ between }) => between))
    expect(first < one && one < second && second < other && other < third).toBe(true)
  })

  test('H15: has the break mark before a figure of the first months after it', () => {
    const march = reading({ id: 'march', basis: 'year-to-date', period: '2022', asOf: '2022-03' })
    const of = indicator({ methodBreaks: [newMethod('2021', '2022')] })
    const { points, breaks } = trendOf([...years(2020, 2021), march], of)
    const [, last = 0, first = 0] = points.map(({ x }) => x)
    expect(breaks.map(({ x }) => last < x && x < first)).toEqual([true])
  })

  test('H15: has no mark for a method that changed before the first point', () => {
    const of = indicator({ methodBreaks: [newMethod('2010', '2011')] })
    expect(trendOf(years(2020, 2021), of).breaks).toEqual([])
  })

  test('H15: is not cut, nor marked, where another city changed its method', () => {
    const of = indicator({ methodBreaks: [newMethod('2021', '2022', 'wuhan')] })
    const trend = trendOf(years(2020, 2021, 2022), of)
    expect(trend.lines).toHaveLength(1)
    expect(trend.breaks).toEqual([])
  })

  test('H23: never continues to an expected figure', () => {
    const expected = reading({ period: '2023', status: 'expected' })
    expect(joined([...years(2021, 2022), expected])).toEqual([[2021, 2022]])
  })

  test('joins the editions of a ranking', () => {
    const editions = years(2021, 2022).map((one) => ({ ...one, basis: 'edition' as const }))
    expect(joined(editions, rankIndicator)).toEqual([[2021, 2022]])
  })

  test('joins records without a date in their order', () => {
    const records = [1, 2].map((value) =>
      reading({ id: `record-${value}`, period: null, basis: 'undated', value }),
    )
    const trend = trendOf(records, indicator({ measure: 'record' }))
    expect(trend.axis).toBe('order')
    expect(trend.lines).toHaveLength(1)
    expect(trend.undated).toEqual([])
  })
})

describe('a point', () => {
  test.each<[string, Partial<Reading>, Mark]>([
    ['an exact final figure is solid', {}, 'solid'],
    ['H2: a lower bound is open upwards', { bound: 'over' }, 'over'],
    ['H2: an upper bound is open downwards', { bound: 'under' }, 'under'],
    ['about is about', { bound: 'about' }, 'about'],
    ['H11: a provisional figure is hollow', { status: 'provisional' }, 'hollow'],
    ['H11: an expected figure is hollow', { status: 'expected' }, 'hollow'],
    ['H11: a derived figure is hollow', { derived: { formula: '213 - 107' } }, 'hollow'],
    ['H14: part of a year stands apart', { basis: 'year-to-date', asOf: '2023-06' }, 'part-year'],
    [
      'H2 H14: a bound of part of a year is a bound first',
      { basis: 'year-to-date', asOf: '2023-06', bound: 'over' },
      'over',
    ],
  ])('%s', (_, given, mark) => {
    expect(trendOf([reading(given)], plain).points.map((point) => point.mark)).toEqual([mark])
  })

  test('H14: part of a year and dated points stand where their date is', () => {
    const dated = reading({ basis: 'as-of', asOf: '2023-06-30' })
    expect(trendOf([dated], plain).points[0]?.x).toBeCloseTo(2022.5, 1)
  })

  test('is not made of a figure whose wording is unclear', () => {
    const trend = trendOf([...years(2021, 2022), reading({ status: 'ambiguous' })], plain)
    expect(trend.points).toHaveLength(2)
  })

  test('without a date is stated beside the drawing', () => {
    const undated = reading({ id: 'earlier', period: null, basis: 'undated' })
    const trend = trendOf([undated, ...years(2021, 2022)], plain)
    expect(trend.undated).toEqual([undated])
    expect(trend.points).toHaveLength(2)
  })
})

test('H15: only the first point after a new method has a break before it', () => {
  const cut = newMethod('2021', '2022')
  const trend = trendOf(years(2020, 2021, 2022, 2023), indicator({ methodBreaks: [cut] }))
  expect(
    trend.points.map((point) => breaksBefore(point, trend).map(({ reason }) => reason)),
  ).toEqual([[], [], [cut.reason], []])
})

test('F35: without readings the trend is empty, and nothing throws', () => {
  expect(trendOf([], plain)).toMatchObject({ points: [], lines: [], breaks: [], undated: [] })
})
