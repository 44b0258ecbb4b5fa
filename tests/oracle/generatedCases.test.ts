import { expect, test } from 'vitest'
import { kindsAmong, wantedKinds } from './caseKinds.ts'
import { compareGenerated } from './comparison.ts'

/** `npm run campaign:pace` judges more cases than these. */
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const casesOfEach = 50_000
const fewestOfAKind = 100

test.each(seeds)(
  `the engine and the oracle agree on ${casesOfEach} invented targets of seed %d`,
  (seed) => {
    const { cases, differences } = compareGenerated(seed, casesOfEach)
    expect(differences.join('\n\n')).toBe('')
    expect(cases).toBeGreaterThanOrEqual(casesOfEach)
  },
)

test('every kind of target, figure and answer is among the invented ones', () => {
  const counts = kindsAmong(1, casesOfEach)
  expect(wantedKinds.filter((kind) => (counts.get(kind) ?? 0) < fewestOfAKind)).toEqual([])
})
