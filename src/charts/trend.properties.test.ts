import { isLowerBound, isUpperBound } from '../domain/figure/interval.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, often, positive } from '../../tests/arbitraryFigures.ts'
import { answer, cited } from '../../tests/citedApi.ts'
import { indicator, reading } from '../../tests/inventedFigures.ts'
import { isBroken } from '../contract/http/broken.ts'
import type { IndicatorGlance, MethodBreak } from '../contract/indicator/indicator.ts'
import { IndicatorDetailAsRead } from '../contract/indicator/indicatorAnswers.ts'
import type { Reading } from '../contract/figure/observation.ts'
import { dayOf } from '../domain/figure/methodBreaks.ts'
import { breaksBefore, trendOf } from './trend.ts'

/** Any readings, oldest first, as the API gives them. */
const drawnReadings = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2015, max: 2025 }),
      basis: fc.constantFrom<Reading['basis']>(
        'year',
        'edition',
        'as-of',
        'year-to-date',
        'undated',
      ),
      status: fc.constantFrom<Reading['status']>('final', 'provisional', 'expected', 'ambiguous'),
      month: fc.integer({ min: 1, max: 12 }),
      bound,
      value: positive,
    }),
    { maxLength: 14 },
  )
  .map((drawn) =>
    drawn
      .sort((a, b) => a.year - b.year)
      .map(({ year, month, basis, ...rest }, place) =>
        reading({
          ...rest,
          id: `drawn-${place}`,
          basis,
          period: basis === 'undated' ? null : String(year),
          asOf:
            basis === 'as-of' || basis === 'year-to-date'
              ? `${year}-${String(month).padStart(2, '0')}`
              : null,
        }),
      ),
  )

/** Breaks between two years, and between two months of one or of several years. */
const drawnIndicator = fc
  .uniqueArray(
    fc.record({
      month: fc.integer({ min: 0, max: 118 }),
      length: fc.integer({ min: 1, max: 14 }),
      years: fc.boolean(),
    }),
    { maxLength: 3, selector: ({ month }) => month },
  )
  .map((cuts) =>
    indicator({
      methodBreaks: cuts.map(({ month, length, years }) => ({
        between: years
          ? [monthOf(month).slice(0, 4), monthOf(month + 12).slice(0, 4)]
          : [monthOf(month), monthOf(month + length)],
        reason: { zh: `口径${month}`, en: `method ${month}` },
        region: null,
      })),
    }),
  )

function monthOf(month: number): string {
  return `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** May the method have changed after one figure and up to the other? Compares prefixes of their dates. */
function isCut(from: Reading, to: Reading, { between: [before, after] }: MethodBreak): boolean {
  const [first = '', last = ''] = [from, to].map((one) => dayOf(one) ?? '').sort()
  const isOld = last.slice(0, before.length) <= before
  const isNew = first.slice(0, after.length) >= after
  return first !== last && !isOld && !isNew
}

/** The ways in which the lines break the rules, whatever the readings are. */
function lineFaults(readings: readonly Reading[], of: IndicatorGlance): string[] {
  const { lines, axis } = trendOf(readings, of)
  if (axis === 'order') return []
  return lines.flatMap((run) =>
    run.flatMap(({ reading: to, x }, place) => {
      const before = run[place - 1]
      const from = before?.reading
      return [
        run.length < 2 && 'a line of one point',
        (isLowerBound(to.bound) || isUpperBound(to.bound)) && `${to.id} is a bound`,
        to.basis !== 'year' && to.basis !== 'edition' && `${to.id} is ${to.basis}`,
        to.status === 'expected' && `${to.id} is only expected`,
        before && x - before.x !== 1 && `a gap before ${to.id}`,
        from && from.basis !== to.basis && `another basis before ${to.id}`,
        from && cutsOf(of).some((cut) => isCut(from, to, cut)) && `a new method before ${to.id}`,
      ].filter((fault) => typeof fault === 'string')
    }),
  )
}

function cutsOf({ methodBreaks }: IndicatorGlance): MethodBreak[] {
  return methodBreaks.filter(({ region }) => region === null || region === 'nanjing')
}

/** What is wrong with the break marks: each must stand between two neighbours, and none be left out. */
function markFaults(readings: readonly Reading[], of: IndicatorGlance): string[] {
  const trend = trendOf(readings, of)
  if (trend.axis === 'order') return []
  const points = [...trend.points].sort((a, b) => a.x - b.x)
  return points.flatMap((point) => {
    const before = points.findLast(({ x }) => x < point.x)
    const stated = breaksBefore(point, trend).map(({ reason }) => reason.en)
    const due = before ? cutsOf(of).filter((cut) => isCut(before.reading, point.reading, cut)) : []
    const marked = trend.breaks.filter(({ x }) => x <= point.x && x >= (before?.x ?? -Infinity))
    return [
      ...due.flatMap(({ reason }) =>
        stated.includes(reason.en) ? [] : `${reason.en} is not stated before ${point.reading.id}`,
      ),
      ...(stated.length === due.length ? [] : [`${point.reading.id} states ${stated.join()}`]),
      ...marked.flatMap(({ x }) => (x === point.x || x === before?.x ? ['a mark on a point'] : [])),
    ]
  })
}

describe('H2 H14 H15 H23: no line touches a bound, leaves its basis, or crosses a gap or a break', () => {
  test('whatever the readings', () => {
    fc.assert(
      fc.property(drawnReadings, drawnIndicator, (readings, of) => {
        expect(lineFaults(readings, of)).toEqual([])
      }),
      often,
    )
  })

  test('H33: every break between two points, and no other, is marked between them', () => {
    fc.assert(
      fc.property(drawnReadings, drawnIndicator, (readings, of) => {
        expect(markFaults(readings, of)).toEqual([])
      }),
      often,
    )
  })

  test.each(cited.indicators.map(({ id }) => id))('of the cited %s', async (id) => {
    const detail = await answer(IndicatorDetailAsRead, `/api/indicators/${id}`)
    const readings = detail.readings.filter((one): one is Reading => !isBroken(one))
    expect(lineFaults(readings, detail.indicator)).toEqual([])
    expect(markFaults(readings, detail.indicator)).toEqual([])
  })
})

test('H2 H7: every plain reading is drawn at its own value or stated beside the drawing, none is made up', () => {
  fc.assert(
    fc.property(drawnReadings, drawnIndicator, (readings, of) => {
      const { points, undated } = trendOf(readings, of)
      const plain = readings.filter(({ status }) => status !== 'ambiguous')
      const shown = [...points.map((point) => point.reading), ...undated]
      expect(new Set(shown)).toEqual(new Set(plain))
      expect(shown).toHaveLength(plain.length)
      for (const { reading: drawn, y } of points) expect(y).toBe(drawn.value)
    }),
    often,
  )
})
