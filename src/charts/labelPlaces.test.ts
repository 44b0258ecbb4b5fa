import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { type Box, type Label, labelPlaces, type LabelPlace, textWidth } from './labelPlaces.ts'

const plot: Box = { left: 0, right: 600, top: 0, bottom: 300 }
const size = 12

const sides = [
  'above',
  'above-left',
  'above-right',
  'below',
  'below-left',
  'below-right',
  'right',
  'left',
] as const

function label(given: Partial<Label> = {}): Label {
  return { text: '9,068', x: 300, y: 150, reach: 0, sides, farSides: [], ...given }
}

/** The area that the letters cover. */
function paper({ text }: Label, place: LabelPlace): Box | null {
  if (!place) return null
  const half = textWidth(text, size) / 2
  return {
    left: place.x - half,
    right: place.x + half,
    top: place.baseline - size * 0.9,
    bottom: place.baseline + size * 0.2,
  }
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

describe('a label', () => {
  test('stands on its preferred side', () => {
    const [place] = labelPlaces([label()], plot, [], size)
    expect(place?.x).toBe(300)
    expect(place?.baseline).toBeLessThan(150)
  })

  test('avoids what is drawn there already', () => {
    const line = { left: 290, right: 310, top: 130, bottom: 148 }
    const [place] = labelPlaces([label()], plot, [line], size)
    expect(place?.baseline).toBeGreaterThan(150)
  })

  test('avoids the edge', () => {
    const [place] = labelPlaces([label({ y: 4 })], plot, [], size)
    expect(place?.baseline).toBeGreaterThan(4)
  })

  test('avoids the label of a newer point', () => {
    const [older, newer] = labelPlaces([label(), label({ x: 310 })], plot, [], size)
    expect(newer?.baseline).toBeLessThan(150)
    expect(older?.baseline).toBeGreaterThan(150)
  })

  test('without room beside its point stands further off, and a line leads to it', () => {
    const left = { left: 200, right: 298, top: 138, bottom: 200 }
    const right = { left: 302, right: 400, top: 138, bottom: 200 }
    const below = { left: 290, right: 310, top: 155, bottom: 200 }
    const crowd = [left, right, below]
    const far = label({ farSides: ['above'] })
    expect(labelPlaces([label()], plot, crowd, size)).toEqual([null])
    const [place] = labelPlaces([far], plot, crowd, size)
    expect(place?.baseline).toBeLessThan(left.top)
    expect(place?.leader).toMatchObject({ x1: 300, x2: 300 })
    const across = { left: 290, right: 310, top: 132, bottom: 136 }
    expect(labelPlaces([far], plot, [...crowd, across], size)).toEqual([null])
  })

  test('without any room is left out', () => {
    expect(labelPlaces([label()], plot, [plot], size)).toEqual([null])
  })
})

test('Chinese characters are as wide as high, digits are narrow', () => {
  expect(textWidth('超过', size)).toBeGreaterThanOrEqual(2 * size)
  expect(textWidth('12', size)).toBeLessThan(2 * size)
  expect(textWidth('', size)).toBe(0)
})

describe('U6: labels, wherever their points are', () => {
  const labels = fc.array(
    fc.record({
      text: fc.constantFrom('1', '9,068', '超过1万', '确保 超过1万', 'Stretch 12,000'),
      x: fc.integer({ min: -20, max: 620 }),
      y: fc.integer({ min: -20, max: 320 }),
      reach: fc.constantFrom(0, 20),
      sides: fc.shuffledSubarray<Label['sides'][number]>([...sides]),
      farSides: fc.shuffledSubarray<Label['sides'][number]>([...sides]),
    }),
    { maxLength: 25 },
  )
  const taken = fc.array(
    fc
      .tuple(
        fc.nat(580),
        fc.nat(280),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
      )
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: left + width,
        bottom: top + height,
      })),
    { maxLength: 15 },
  )

  test('never collide, never cover a mark, and never leave the plot', () => {
    fc.assert(
      fc.property(labels, taken, (given, marks) => {
        const places = labelPlaces(given, plot, marks, size)
        expect(places).toHaveLength(given.length)
        const papers = given.flatMap((one, index) => paper(one, places[index] ?? null) ?? [])
        for (const [index, box] of papers.entries()) {
          for (const other of [...papers.slice(index + 1), ...marks])
            expect(touch(box, other)).toBe(false)
          expect(box.left >= plot.left && box.right <= plot.right).toBe(true)
          expect(box.top >= plot.top && box.bottom <= plot.bottom).toBe(true)
        }
      }),
      often,
    )
  })

  test('never move the newest one, however many come before it', () => {
    fc.assert(
      fc.property(labels, taken, (given, marks) => {
        const alone = labelPlaces(given.slice(-1), plot, marks, size)
        expect(labelPlaces(given, plot, marks, size).slice(-1)).toEqual(alone)
      }),
      often,
    )
  })
})
