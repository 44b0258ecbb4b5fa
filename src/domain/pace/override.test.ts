import { describe, expect, test } from 'vitest'
import type { Override } from '../../contract/target/status.ts'
import { overrideOn } from './override.ts'

const long: Override = {
  id: 'long',
  target: 'invented-target',
  status: 'on-pace',
  by: 'Li Hua',
  reason: 'The figures of May came late',
  setAt: '2023-07-01',
  until: '2023-09-30',
}
const short: Override = { ...long, status: 'behind', setAt: '2023-07-15', until: '2023-07-31' }
const end = { target: long.target, status: null, by: long.by, setAt: '2023-07-20' } as const
const sameDay: Override = { ...long, status: 'slow' }
const afterEnd: Override = { ...long, setAt: end.setAt }
const other: Override = { ...long, target: 'another-target' }

describe('P18: the override in force', () => {
  test.each<[what: string, day: string, overrides: (Override | typeof end)[], found: unknown]>([
    ['none was set', '2023-08-01', [], null],
    ['not yet set', '2023-06-30', [long], null],
    ['on its first day', '2023-07-01', [long], long],
    ['on its last day', '2023-09-30', [long], long],
    ['expired', '2023-10-01', [long], null],
    ['that of another target', '2023-08-01', [other], null],
    ['the later is not set yet', '2023-07-14', [long, short], long],
    ['the later replaces the earlier', '2023-07-15', [long, short], short],
    ['on the last day of the later', '2023-07-31', [long, short], short],
    ['the later expired: the earlier stays replaced', '2023-08-01', [long, short], null],
    ['that of another target replaces nothing', '2023-08-01', [long, other], long],
    ['of one day the last', '2023-08-01', [long, sameDay], sameDay],
    ['not yet taken back', '2023-07-19', [long, end], long],
    ['taken back', '2023-07-20', [long, end], null],
    ['taken back with all before it', '2023-07-20', [long, short, end], null],
    ['taken back and set on one day', '2023-07-20', [long, end, afterEnd], afterEnd],
    ['set and taken back on one day', '2023-07-20', [long, afterEnd, end], null],
  ])('%s', (_, day, overrides, found) => {
    expect(overrideOn(day, long.target, overrides)).toBe(found)
  })
})
