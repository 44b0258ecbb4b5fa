import { expect, test } from 'vitest'
import { type EarlierDay, earlierDayOf, monthsBefore } from './earlierDay.ts'

test.each<[string | null, string | null, EarlierDay]>([
  ['2023-08-31', '2025-12-01', { day: '2023-08-31', by: 'choice' }],
  [null, '2025-12-01', { day: '2025-12-01', by: 'visit' }],
  [null, null, { day: '2026-01-02', by: 'month' }],
  ['2026-02-02', null, { day: '2026-01-02', by: 'month' }],
  ['2026-03-01', '2025-12-01', { day: '2025-12-01', by: 'visit' }],
])('since %s in the address, %s last seen: compared with %o', (since, seen, earlier) => {
  expect(earlierDayOf(since, seen, '2026-02-02')).toEqual(earlier)
})

test.each([
  ['2026-02-02', 1, '2026-01-02'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2026-05-31', 3, '2026-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
])('%s, %i months before: %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before)
})
