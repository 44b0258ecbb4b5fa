import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Briefing } from '../../contract/briefing/briefing.ts'
import {
  changed,
  historyOf,
  redone,
  undone,
  withEdited,
  withMoved,
  withoutSlide,
  withSlide,
} from './briefingEdits.ts'

function briefing(count: number): Briefing {
  return {
    format: 'briefing/1',
    id: 'b1',
    title: 'Monthly',
    asOf: null,
    lang: 'zh',
    slides: Array.from({ length: count }, (_, place) => ({
      kind: 'text',
      id: `s${place + 1}`,
      title: null,
      notes: '',
      text: '',
    })),
    meetings: [],
  }
}

const ids = ({ slides }: Briefing) => slides.map(({ id }) => id).join(' ')
const text = { kind: 'text', title: null, notes: '', text: 'new' } as const

describe('slides', () => {
  test.each([
    [0, 2, 's2 s3 s1'],
    [2, 0, 's3 s1 s2'],
    [1, 1, 's1 s2 s3'],
    [0, 9, 's2 s3 s1'],
    [2, -4, 's3 s1 s2'],
  ])('moving the slide at %i to %i gives %s', (from, to, order) => {
    expect(ids(withMoved(briefing(3), `s${from + 1}`, to))).toBe(order)
  })

  test('a new slide is inserted after the given place, with an unused id', () => {
    const held = withoutSlide(briefing(3), 's1')
    expect(ids(withSlide(held, text, 0))).toBe('s2 s4 s3')
    expect(ids(withSlide(briefing(2), text, -1))).toBe('s3 s1 s2')
    expect(ids(withSlide(held, text, 1))).toBe('s2 s3 s4')
  })

  test('an edited slide keeps its place', () => {
    const edited = withEdited(briefing(3), { ...text, id: 's2' })
    expect(ids(edited)).toBe('s1 s2 s3')
    expect(edited.slides[1]).toMatchObject({ text: 'new' })
  })

  test('moving never loses or duplicates a slide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(25), fc.integer(), (count, from, to) => {
        const before = briefing(count)
        const after = withMoved(before, `s${from}`, to)
        expect(new Set(ids(after).split(' '))).toEqual(new Set(ids(before).split(' ')))
        expect(after.slides).toHaveLength(count)
      }),
    )
  })
})

describe('undo and redo', () => {
  const named = (title: string): Briefing => ({ ...briefing(1), title })

  test('typing in one field is one step, typing in another a second one', () => {
    let history = historyOf(named('a'))
    history = changed(history, named('ab'), 'title')
    history = changed(history, named('abc'), 'title')
    history = changed(history, named('abc!'), 'notes')
    expect(undone(history).now.title).toBe('abc')
    expect(undone(undone(history)).now.title).toBe('a')
    expect(undone(undone(undone(history))).now.title).toBe('a')
  })

  test('undone steps can be redone until a new step is made', () => {
    const history = changed(changed(historyOf(named('a')), named('b'), null), named('c'), null)
    expect(redone(undone(history)).now.title).toBe('c')
    expect(redone(changed(undone(history), named('d'), null)).now.title).toBe('d')
  })

  test('undoing all steps restores the start, redoing all restores the end', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (titles) => {
        const end = titles.reduce(
          (history, title) => changed(history, named(title), null),
          historyOf(named('start')),
        )
        const back = titles.reduce(undone, end)
        expect(back.now.title).toBe('start')
        expect(titles.reduce(redone, back).now).toEqual(end.now)
      }),
    )
  })
})
