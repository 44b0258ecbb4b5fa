import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../tests/arbitraryFigures.ts'
import { paths } from './paths.ts'
import { Measure } from '../contract/indicator/indicator.ts'
import { statuses } from '../domain/target/standing.ts'
import { indicatorsSearchOf, indicatorSortKeys } from './indicatorsSearch.ts'

const defaults = {
  sectors: [],
  asOf: null,
  q: null,
  theme: null,
  measure: null,
  status: null,
  trend: null,
  peers: null,
  pinned: null,
  sort: null,
}

function read(address: string) {
  return indicatorsSearchOf(new URL(address, 'http://board.test').searchParams)
}

describe('the state of the list of indicators in the URL', () => {
  test('parsing what was written gives the same state', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
    const column = fc.constantFrom(...indicatorSortKeys)
    const yesNo = fc.constantFrom('yes' as const, 'no' as const)
    const search = fc.record({
      sectors: fc.uniqueArray(id, { maxLength: 20 }),
      asOf: fc.option(day),
      q: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
      theme: fc.option(id),
      measure: fc.option(fc.constantFrom(...Measure.options)),
      status: fc.option(fc.constantFrom(...statuses)),
      trend: fc.option(yesNo),
      peers: fc.option(yesNo),
      pinned: fc.option(fc.constant('only' as const)),
      sort: fc.option(
        fc.oneof(
          column,
          column.map((one) => `-${one}` as const),
        ),
      ),
    })
    fc.assert(
      fc.property(search, (state) => {
        expect(read(paths.indicators('zh', state))).toEqual(state)
      }),
      often,
    )
  })

  test('defaults are left out', () => {
    expect(paths.indicators('zh', defaults)).toBe('/zh/indicators')
    expect(read('/zh/indicators')).toEqual(defaults)
  })

  test.each([
    '?q=',
    `?q=${'a'.repeat(81)}`,
    '?theme=A--B',
    '?measure=quantum',
    '?status=almost',
    '?trend=maybe&peers=1',
    '?sort=value',
    '?sort=--name',
    '?sort=recorded',
    '?sort=toString',
  ])('%s is invalid and opens the default', (query) => {
    expect(read(`/zh/indicators${query}`)).toEqual(defaults)
  })

  test('F31 F97: no query string makes it fail', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(defaults)), text),
        text,
        (fields, whole) => {
          for (const params of [new URLSearchParams(fields), new URLSearchParams(whole)]) {
            const state = indicatorsSearchOf(params)
            expect(Object.keys(state).sort()).toEqual(Object.keys(defaults).sort())
            expect(read(paths.indicators('en', state))).toEqual(state)
          }
        },
      ),
      often,
    )
  })
})
