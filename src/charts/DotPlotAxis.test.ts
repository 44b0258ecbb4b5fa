import { expect, test } from 'vitest'
import { dotAxis } from './DotPlotAxis.ts'

test('H8: an axis of values starts at zero on the left', () => {
  const { ticks, shareOf, highest } = dotAxis([8406, 24_000], false)
  expect(ticks[0]).toBe(0)
  expect(shareOf(0)).toBe(0)
  expect(shareOf(highest)).toBe(1)
  expect(highest).toBeGreaterThanOrEqual(24_000)
})

test('H9: an axis of ranks is reversed, with whole ticks and 1 at the right', () => {
  const { ticks, shareOf } = dotAxis([5, 1, 9], true)
  expect(shareOf(1)).toBe(1)
  expect(shareOf(9)).toBeLessThan(shareOf(5))
  expect(shareOf(9)).toBeGreaterThanOrEqual(0)
  expect(ticks.every((tick) => Number.isInteger(tick) && tick >= 1)).toBe(true)
})
