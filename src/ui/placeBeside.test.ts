import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { placeBeside } from './placeBeside.ts'

const screen = { width: 1440, height: 900 }
const panel = { width: 400, height: 300 }

function box(left: number, top: number, width = 100, height = 20) {
  return { left, top, width, height, right: left + width, bottom: top + height }
}

describe('a panel', () => {
  test('stands below its anchor', () => {
    expect(placeBeside(box(200, 100), panel, screen)).toEqual({ left: 200, top: 128 })
  })

  test('stands above where there is no room below', () => {
    expect(placeBeside(box(200, 700), panel, screen)).toEqual({ left: 200, top: 392 })
  })

  test('moves in from the right edge', () => {
    expect(placeBeside(box(1300, 100), panel, screen).left).toBe(1032)
  })

  test('as high as the window starts at the top, so that its head is visible', () => {
    const tall = { width: 400, height: 1200 }
    expect(placeBeside(box(200, 400), tall, screen).top).toBe(8)
  })
})

test('a panel that fits is wholly in the window, wherever its anchor is', () => {
  const place = fc.integer({ min: -2000, max: 4000 })
  const length = fc.integer({ min: 1, max: 880 })
  fc.assert(
    fc.property(place, place, length, length, (left, top, width, height) => {
      const at = placeBeside(box(left, top), { width, height }, screen)
      expect(at.left).toBeGreaterThanOrEqual(8)
      expect(at.top).toBeGreaterThanOrEqual(8)
      expect(at.left + width).toBeLessThanOrEqual(screen.width - 8)
      expect(at.top + height).toBeLessThanOrEqual(screen.height - 8)
    }),
    often,
  )
})
