import { expect, test } from 'vitest'
import { memoryStore } from '../../mocks/memoryStore.ts'
import { cityDataset } from '../../tests/cityDataset.ts'
import type { Override } from '../../src/contract/target/status.ts'
import { overridesOn } from './overridesOn.ts'

const first: Override = {
  target: 'rd-intensity-2023-august',
  status: 'met',
  by: 'Office',
  reason: 'Confirmed',
  setAt: '2024-01-10',
  until: '2024-12-31',
}
const second: Override = { ...first, status: 'behind', setAt: '2024-02-10', until: '2024-03-10' }
const end = { target: first.target, status: null, by: 'Office', setAt: '2024-02-20' } as const
const other: Override = { ...first, target: 'high-tech-enterprises-2023-floor' }

test.each<[day: string, set: readonly (Override | typeof end)[], found: Override[]]>([
  ['2024-01-09', [first], []],
  ['2024-01-10', [first], [first]],
  ['2024-02-09', [first, second], [first]],
  ['2024-02-10', [first, second], [first, second]],
  ['2024-02-19', [first, second, end], [first, second]],
  ['2024-02-20', [first, second, end], []],
  ['2024-02-20', [first, end, { ...second, setAt: end.setAt }], [{ ...second, setAt: end.setAt }]],
  ['2024-02-20', [first, other, end], [other]],
])('on %s', async (day, set, found) => {
  expect(await overridesOn(memoryStore(cityDataset(), set), day)).toEqual(found)
})
