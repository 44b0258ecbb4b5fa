import { expect, test } from 'vitest'
import { cutOffOf, endOf } from './cutOff.ts'

test.each([
  ['2023-06', '2023', '2023-06-30'],
  [null, '2023', '2023-12-31'],
  ['2023-06-15', null, '2023-06-15'],
  // Before every day on record, so that an undated figure is never taken for the latest.
  [null, null, '0000-12-31'],
])('P10: a figure as of %s of %s covers the days to %s', (asOf, period, end) => {
  expect(endOf({ asOf, period })).toBe(end)
})

test('P10: the cut-off is never after the day of record', () => {
  const year = { asOf: null, period: '2023' }
  expect(cutOffOf({ ...year, recordedAt: '2023-11-05' })).toBe('2023-11-05')
  expect(cutOffOf({ ...year, recordedAt: '2024-02-01' })).toBe('2023-12-31')
})
