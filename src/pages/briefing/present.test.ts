import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Act, meaningOf, type Shown, shownAfter } from './present.ts'

const first: Shown = {
  place: 0,
  blank: false,
  thrown: null,
  peers: false,
  flipped: false,
  began: null,
}
const plain = { ctrlKey: false, metaKey: false, altKey: false }

describe('what is shown', () => {
  /** After an act on the first of three slides, or on another state, at the time 7. */
  const after = (act: Act, before: Partial<Shown> = {}) =>
    shownAfter({ ...first, ...before }, act, 3, 7)

  test('a step stops at the first and the last slide', () => {
    expect(after({ act: 'step', by: -1 }).place).toBe(0)
    expect(after({ act: 'step', by: 1 }, { place: 2 }).place).toBe(2)
    expect(after({ act: 'to', place: Infinity }).place).toBe(2)
  })

  test('a step from a shown indicator or a blank screen leads back to the slide', () => {
    const thrown = after({ act: 'throw', indicator: 'rd-intensity' }, { place: 1 })
    expect(thrown).toEqual({ ...first, place: 1, thrown: 'rd-intensity', began: 7 })
    expect(after({ act: 'step', by: 1 }, thrown)).toEqual({ ...first, place: 1, began: 7 })
    expect(after({ act: 'back' }, thrown)).toEqual({ ...first, place: 1, began: 7 })
    expect(after({ act: 'step', by: 1 }, { blank: true })).toEqual({ ...first, began: 7 })
  })

  test('U10: other cities come beside the indicator and go first, by the same key, a step or back', () => {
    const thrown = after({ act: 'throw', indicator: 'rd-intensity' }, { place: 1 })
    const beside = after({ act: 'peers' }, thrown)
    expect(beside).toEqual({ ...thrown, peers: true })
    expect(after({ act: 'peers' }, beside)).toEqual(thrown)
    expect(after({ act: 'back' }, beside)).toEqual(thrown)
    expect(after({ act: 'step', by: 1 }, beside)).toEqual({ ...first, place: 1, began: 7 })
    expect(after({ act: 'step', by: 1 }, { place: 1, peers: true }).place).toBe(1)
  })

  test.each<[Act, number | null]>([
    [{ act: 'step', by: 1 }, 7],
    [{ act: 'to', place: 0 }, 7],
    [{ act: 'throw', indicator: 'rd-intensity' }, 7],
    [{ act: 'begin' }, 7],
    [{ act: 'blank' }, null],
    [{ act: 'flip' }, null],
    [{ act: 'back' }, null],
  ])('the time begins with the first move: %o', (act, began) => {
    expect(after(act).began).toBe(began)
  })

  test('the time goes on with later moves, and begins again where asked', () => {
    expect(after({ act: 'step', by: 1 }, { began: 3 }).began).toBe(3)
    expect(after({ act: 'begin' }, { began: 3 }).began).toBe(7)
  })

  test('the place is always the index of a slide', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(99))),
        (all, steps) => {
          const end = steps.reduce(
            (shown, by) =>
              shownAfter(shown, by === 99 ? { act: 'to', place: by } : { act: 'step', by }, all, 0),
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
    ['P', 'peers'],
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
