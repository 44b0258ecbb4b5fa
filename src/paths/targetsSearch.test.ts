import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../tests/arbitraryFigures.ts'
import { targetScopes } from '../domain/target/targetScopes.ts'
import { paths } from './paths.ts'
import { Status } from '../contract/target/status.ts'
import { Tier } from '../contract/target/target.ts'
import { groupingOf, targetGroupings, targetSortKeys, targetsSearchOf } from './targetsSearch.ts'

const defaults = {
  sectors: [],
  asOf: null,
  part: null,
  q: null,
  status: null,
  theme: null,
  year: null,
  tier: null,
  scope: null,
  sort: null,
  group: null,
  columns: null,
  density: null,
  since: null,
}

function read(address: string) {
  return targetsSearchOf(new URL(address, 'http://board.test').searchParams)
}

describe('the state of the ledger in the URL', () => {
  test('parsing what was written gives the same state', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
    const column = fc.constantFrom(...targetSortKeys)
    const search = fc.record({
      sectors: fc.uniqueArray(id, { maxLength: 20 }),
      asOf: fc.option(day),
      part: fc.option(fc.constant('changes' as const)),
      q: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
      status: fc.option(fc.constantFrom(...Status.options)),
      theme: fc.option(id),
      year: fc.option(fc.stringMatching(/^[0-9]{4}$/)),
      tier: fc.option(fc.constantFrom(...Tier.options)),
      scope: fc.option(fc.constantFrom(...targetScopes)),
      sort: fc.option(
        fc.oneof(
          column,
          column.map((one) => `-${one}` as const),
        ),
      ),
      group: fc.option(fc.constantFrom(...targetGroupings)),
      columns: fc.option(fc.constant('all' as const)),
      density: fc.option(fc.constant('compact' as const)),
      since: fc.option(day),
    })
    fc.assert(
      fc.property(search, (state) => {
        expect(read(paths.targets('zh', state))).toEqual(state)
      }),
      often,
    )
  })

  test('defaults are left out', () => {
    expect(paths.targets('zh', defaults)).toBe('/zh/targets')
    expect(read('/zh/targets')).toEqual(defaults)
  })

  test.each([
    '?q=',
    `?q=${'a'.repeat(81)}`,
    '?part=ledger',
    '?status=no-target',
    '?status=red',
    '?theme=A--B',
    '?year=23',
    '?tier=dream',
    '?sort=target&group=sector',
    '?columns=some',
    '?sort=--gap',
    '?density=comfortable',
    '?since=2023-02-30',
  ])('%s is invalid and opens the default', (query) => {
    expect(read(`/zh/targets${query}`)).toEqual(defaults)
  })

  test('groups by status of itself, unless it is sorted or something else is chosen', () => {
    expect(groupingOf(read('/zh/targets'))).toBe('status')
    expect(groupingOf(read('/zh/targets?sort=-gap'))).toBe('none')
    expect(groupingOf(read('/zh/targets?sort=-gap&group=status'))).toBe('status')
    expect(groupingOf(read('/zh/targets?group=none'))).toBe('none')
  })

  test('an invalid field does not affect the others', () => {
    expect(read('/zh/targets?status=behind&tier=dream&year=2023')).toEqual({
      ...defaults,
      status: 'behind',
      year: '2023',
    })
  })

  test('F31 F97: no query string makes it fail', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaults)), text),
        text,
        (fields, whole) => {
          for (const params of [new URLSearchParams(fields), new URLSearchParams(whole)]) {
            const state = targetsSearchOf(params)
            expect(Object.keys(state).sort()).toEqual(Object.keys(defaults).sort())
            expect(read(paths.targets('en', state))).toEqual(state)
          }
        },
      ),
      { ...often, numRuns: 200 },
    )
  })
})
