import { describe, expect, test } from 'vitest'
import { dayIn } from './dayIn.ts'

describe('F39 P3: today is the day in the time zone of the city', () => {
  test.each([
    ['Asia/Shanghai', '2026-11-29T15:59:59.999Z', '2026-11-29'],
    ['Asia/Shanghai', '2026-11-29T16:00:00.000Z', '2026-11-30'],
    ['Asia/Shanghai', '2027-12-31T16:00:00.000Z', '2028-01-01'],
    ['Asia/Urumqi', '2026-11-29T17:59:59.999Z', '2026-11-29'],
    ['Asia/Kathmandu', '2026-11-29T18:15:00.000Z', '2026-11-30'],
    ['America/New_York', '2026-03-08T04:59:59.000Z', '2026-03-07'],
  ])('in %s at %s it is %s', (zone, moment, day) => {
    expect(dayIn(zone, new Date(moment))).toBe(day)
  })

  test('a zone that does not exist is an error', () => {
    expect(() => dayIn('Asia/Nanjing', new Date('2026-11-30T00:00:00Z'))).toThrow(RangeError)
  })
})
