import { expect, test } from 'vitest'
import { kindsAmong, wantedKinds } from './caseKinds.ts'

const casesOfEach = 50_000
const fewestOfAKind = 100

test('every kind of target, figure and answer is among the generated cases', () => {
  const counts = kindsAmong(1, casesOfEach)
  expect(wantedKinds.filter((kind) => (counts.get(kind) ?? 0) < fewestOfAKind)).toEqual([])
})
