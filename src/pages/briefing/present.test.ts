import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meaningOf, type Shown, shownAfter } from './present.ts'

const first: Shown = { place: 0, blank: false, thrown: null, flipped: false }
const plain = { ctrlKey: false, metaKey: false, altKey: false }

describe('what is shown', () => {
  test('a step stops at the first and the last slide', () => {
    expect(shownAfter(first, { act: 'step', by: -1 }, 3).place).toBe(0)
    expect(shownAfter({ ...first, place: 2 }, { act: 'step', by: 1 }, 3).place).toBe(2)
    expect(shownAfter(first, { act: 'to', place: Infinity }, 3).place).toBe(2)
  })

  test('a step from a shown indicator or a blank screen leads back to the slide', () => {
    const thrown = shownAfter(
      { ...first, place: 1 },
      { act: 'throw', indicator: 'rd-intensity' },
      3,
    )
    expect(thrown).toEqual({ ...first, place: 1, thrown: 'rd-intensity' })
    expect(shownAfter(thrown, { act: 'step', by: 1 }, 3)).toEqual({ ...first, place: 1 })
    expect(shownAfter(thrown, { act: 'back' }, 3)).toEqual({ ...first, place: 1 })
    expect(shownAfter({ ...first, blank: true }, { act: 'step', by: 1 }, 3)).toEqual(first)
  })

  test('the place is always the index of a slide', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(99))),
        (all, steps) => {
          const end = steps.reduce(
            (shown, by) =>
              shownAfter(shown, by === 99 ? { act: 'to', place: by } : { act: 'step', by }, all),
            first,
          )
          expect(end.place).toBeGreaterThanOrEqual(0)
          expect(end.place).toBeLessThan(all)
        },
      ),
    )
  })
})

describe('keys', () => {
  test.each([
    ['ArrowRight', 'step'],
    ['PageDown', 'step'],
    [' ', 'step'],
    ['PageUp', 'step'],
    ['Home', 'to'],
    ['End', 'to'],
    ['7', 'digit'],
    ['Enter', 'jump'],
    ['Backspace', 'back'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['N', 'presenter'],
    ['f', 'screen'],
    ['F', 'screen'],
    ['/', 'find'],
    ['Escape', 'leave'],
  ])('%s means %s', (key, act) => {
    expect(meaningOf({ ...plain, key })?.act).toBe(act)
  })

  test('a shortcut of the browser means nothing here', () => {
    expect(meaningOf({ ...plain, key: 'b', ctrlKey: true })).toBeNull()
    expect(meaningOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull()
    expect(meaningOf({ ...plain, key: 'x' })).toBeNull()
  })
})
