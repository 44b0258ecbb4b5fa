import { expect, test } from 'vitest'
import { linePath } from './linePath.ts'

const run = [
  { x: 0, y: 9 },
  { x: 10, y: 4 },
  { x: 30, y: 2 },
]

test('a line goes straight from point to point', () => {
  expect(linePath(run, false)).toBe('M0 9L10 4L30 2')
})

test('the line of a record is horizontal until the record is broken', () => {
  expect(linePath(run, true)).toBe('M0 9L10 9L10 4L30 4L30 2')
})

test('F35: no points make an empty path', () => {
  expect(linePath([], true)).toBe('')
})
