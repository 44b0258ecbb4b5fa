import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPress, still, swipeOf, turnedBy } from './gestures.ts'

test.each([
  ['a click', 0, 0, true, 0],
  ['a click of a trembling hand', -6, 6, true, 0],
  ['a short drag', -30, 0, false, 0],
  ['a swipe to the left', -60, 10, false, 1],
  ['a swipe to the right', 60, -10, false, -1],
  ['a slanting swipe', -60, 39, false, 1],
  ['a diagonal', -60, 60, false, 0],
  ['a swipe upwards', 5, -200, false, 0],
])('%s', (_name, dx, dy, press, by) => {
  expect([isPress({ dx, dy }), swipeOf({ dx, dy })]).toEqual([press, by])
})

/** The steps of events, each a time in milliseconds, how far it turns, and in which unit. */
function stepsOf(events: readonly (readonly [at: number, delta: number, mode?: number])[]) {
  let turning = still
  return events.map(([at, deltaY, deltaMode = 0]) => {
    const [after, by] = turnedBy(turning, { deltaX: 0, deltaY, deltaMode }, at)
    turning = after
    return by
  })
}

describe('a wheel', () => {
  test.each([
    ['one notch', [[0, 100]], [1]],
    ['one notch back', [[0, -120]], [-1]],
    ['one notch in lines', [[0, 3, 1]], [1]],
    ['one notch in pages', [[0, -1, 2]], [-1]],
    [
      'two notches at leisure',
      [
        [0, 100],
        [400, 100],
      ],
      [1, 1],
    ],
    [
      'a spin',
      [
        [0, 100],
        [80, 100],
        [160, 100],
        [300, 100],
      ],
      [1, 0, 0, 0],
    ],
    [
      'forth and back at once',
      [
        [0, 100],
        [80, -100],
      ],
      [1, -1],
    ],
    [
      'a touchpad that starts slowly',
      [
        [0, 2],
        [16, 9],
        [32, 20],
        [48, 40],
      ],
      [0, 0, 1, 0],
    ],
    [
      'a touchpad that is hardly touched',
      [
        [0, 2],
        [16, 3],
      ],
      [0, 0],
    ],
  ] as const)('%s', (_name, events, steps) => {
    expect(stepsOf(events)).toEqual(steps)
  })

  test('turned sideways does the same', () => {
    expect(turnedBy(still, { deltaX: 90, deltaY: 2, deltaMode: 0 }, 0)[1]).toBe(1)
  })

  test('makes one step a gesture, however many events it sends', () => {
    const events = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 199 }), fc.integer({ min: 1, max: 300 })),
    )
    fc.assert(
      fc.property(events, (gaps) => {
        let at = 0
        const steps = stepsOf(gaps.map(([gap, delta]) => [(at += gap), delta] as const))
        const sum = gaps.reduce((all, [, delta]) => all + delta, 0)
        expect(steps.filter((by) => by !== 0)).toEqual(sum >= 24 ? [1] : [])
      }),
    )
  })
})
