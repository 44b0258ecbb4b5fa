import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound, often, positive } from '../../tests/arbitraryFigures.ts'
import { answer, cited } from '../../tests/citedApi.ts'
import { indicator, reading } from '../../tests/inventedFigures.ts'
import { isBroken } from '../contract/broken.ts'
import type { IndicatorGlance } from '../contract/indicator.ts'
import { IndicatorDetailAsRead } from '../contract/indicatorAnswers.ts'
import type { Reading } from '../contract/observation.ts'
import { trendOf } from './trend.ts'

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

const drawnIndicator = fc
  .uniqueArray(fc.integer({ min: 2015, max: 2024 }), { maxLength: 3 })
  .map((cuts) =>
    indicator({
      methodBreaks: cuts.map((year) => ({
        between: [String(year), String(year + 1)],
        reason: { zh: '口径', en: 'method' },
        region: null,
      })),
    }),
  )

/** What the lines do that no line may, whatever the readings are. */
function lineFaults(readings: readonly Reading[], of: IndicatorGlance): string[] {
  const { lines, axis } = trendOf(readings, of)
  if (axis === 'order') return []
  const cuts = of.methodBreaks.filter(({ region }) => region === null || region === 'nanjing')
  return lines.flatMap((run) =>
    run.flatMap(({ reading: to, x }, place) => {
      const before = run[place - 1]
      const from = before?.reading
      const crossed = ({ between: [last, first] }: (typeof cuts)[number]) =>
        from !== undefined && (from.period ?? '') <= last && (to.period ?? '') >= first
      return [
        run.length < 2 && 'a line of one point',
        (to.bound === 'over' || to.bound === 'under') && `${to.id} is a bound`,
        to.basis !== 'year' && to.basis !== 'edition' && `${to.id} is ${to.basis}`,
        to.status === 'expected' && `${to.id} is only expected`,
        before && x - before.x !== 1 && `a gap before ${to.id}`,
        from && from.basis !== to.basis && `another basis before ${to.id}`,
        cuts.some(crossed) && `a new method before ${to.id}`,
      ].filter((fault) => typeof fault === 'string')
    }),
  )
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

  test.each(cited.indicators.map(({ id }) => id))('of the cited %s', async (id) => {
    const detail = await answer(IndicatorDetailAsRead, `/api/indicators/${id}`)
    const readings = detail.readings.filter((one): one is Reading => !isBroken(one))
    expect(lineFaults(readings, detail.indicator)).toEqual([])
  })
})

test('H2 H7: every plain reading is drawn at its own value or told beside the drawing, none is made up', () => {
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
