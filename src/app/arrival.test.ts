import { expect, test } from 'vitest'
import { createPath, type Location, parsePath } from 'react-router'
import { arrivalOf } from './arrival.ts'

const at = (address: string, key = 'default'): Location => ({
  pathname: '/',
  search: '',
  hash: '',
  ...parsePath(address),
  state: null,
  key,
})

const [push, replace, back] = ['PUSH', 'REPLACE', 'POP'] as const

test.each([
  ['/zh', '/zh/indicators', push, 'new'],
  ['/zh', '/zh/sectors/6g?asOf=2024-06-30', push, 'new'],
  ['/zh/sectors/6g', '/zh/sectors/computing', push, 'new'],
  ['/zh', '/zh/indicators', replace, 'new'],
  ['/zh', '/english', push, 'new'],
  ['/zh/targets', '/zh/targets?status=slow', push, 'stays'],
  ['/zh/targets?q=a', '/zh/targets?q=ab', replace, 'stays'],
  ['/zh/targets', '/zh/targets', replace, 'stays'],
  ['/zh?sector=6g', '/en?sector=6g', push, 'translated'],
  ['/en/targets', '/zh/targets', push, 'translated'],
  ['/zh/indicators', '/zh', back, 'again'],
  ['/en', '/zh', back, 'again'],
  ['/zh/targets?status=slow', '/zh/targets', back, 'undone'],
  ['/zh/targets#main', '/zh/targets', back, 'undone'],
  ['/zh/targets', '/zh/targets#main', back, 'stays'],
] as const)('U14: from %s to %s by %s: %s', (from, to, action, arrival) => {
  expect(arrivalOf(at(from), at(to), action)).toBe(arrival)
})

test('U14: what is shown first was opened', () => {
  const first = at('/zh')
  expect(arrivalOf(first, first, 'POP')).toBe('opened')
  expect(arrivalOf(first, at(createPath(first)), 'POP')).toBe('undone')
})
