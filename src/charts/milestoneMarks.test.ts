import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { spanOfDate } from '../domain/milestone/timeline.ts'
import { markOffsets } from './milestoneMarks.ts'

const offsetsOf = (...dates: string[]) => markOffsets(dates.map(spanOfDate))

test('U6: steps on nearly the same day stand above each other, others in the middle', () => {
  expect(offsetsOf('2023', '2025-04-10', '2025-04-12')).toEqual([0, -5.5, 5.5])
  expect(offsetsOf('2024', '2024')).toEqual([-5.5, 5.5])
  expect(offsetsOf('2023', '2023-07', '2024')).toEqual([-5.5, 5.5, 0])
  expect(offsetsOf('2023-01-01', '2023-05-01')).toEqual([0, 0])
})

test('U6: no two marks of a row have the same place', () => {
  const date = fc.constantFrom('2024', '2024-06', '2024-07', '2024-07-01', '2024-07-02', '2025')
  fc.assert(
    fc.property(fc.array(date, { maxLength: 6 }), (dates) => {
      const spans = dates.map(spanOfDate)
      const offsets = markOffsets(spans)
      const places = spans.map(({ from, to }, place) => `${(from + to) / 2} ${offsets[place]}`)
      expect(new Set(places).size).toBe(dates.length)
    }),
    often,
  )
})
