import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../tests/arbitraryFigures.ts'
import { paths } from './paths.ts'
import { overviewSearchOf } from './overviewSearch.ts'

const defaults = { sectors: [], asOf: null, trend: null, peers: null }

function read(address: string) {
  return overviewSearchOf(new URL(address, 'http://board.test').searchParams)
}

describe('the state of the overview in the URL', () => {
  test('parsing what was written gives the same state', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/)
    const search = fc.record({
      sectors: fc.uniqueArray(id, { maxLength: 20 }),
      asOf: fc.option(day),
      trend: fc.option(id),
      peers: fc.option(fc.constant('yes' as const)),
    })
    fc.assert(
      fc.property(search, (state) => {
        expect(read(paths.overview('zh', state))).toEqual(state)
      }),
      often,
    )
  })

  test('defaults are left out', () => {
    expect(paths.overview('zh', defaults)).toBe('/zh')
    expect(read('/zh')).toEqual(defaults)
  })

  test.each([
    '?trend=',
    '?trend=High-Tech',
    '?trend=a--b',
    '?trend=../../etc/passwd',
    `?trend=${'a'.repeat(81)}`,
    '?trend=%00',
    '?peers=all',
  ])('%s is invalid and opens the default', (query) => {
    expect(read(`/zh${query}`)).toEqual(defaults)
  })

  test('F31 F97: no query string makes it fail', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, text, text, (sector, asOf, trend, whole) => {
        for (const params of [
          new URLSearchParams({ sector, asOf, trend }),
          new URLSearchParams(whole),
        ]) {
          const state = overviewSearchOf(params)
          expect(Object.keys(state).sort()).toEqual(['asOf', 'peers', 'sectors', 'trend'])
          expect(read(paths.overview('en', state))).toEqual(state)
        }
      }),
      often,
    )
  })
})
