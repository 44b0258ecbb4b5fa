import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { viewOf, withSectorToggled } from './viewSearch.ts'

const view = (query: string) => viewOf(new URLSearchParams(query))

describe('the view in the URL', () => {
  test.each<[string, string[], string | null]>([
    ['', [], null],
    ['sector=6g', ['6g'], null],
    ['sector=6g,software-ai', ['6g', 'software-ai'], null],
    ['sector=6g,6g', ['6g'], null],
    ['asOf=2023-08-31', [], '2023-08-31'],
    ['sector=6g&asOf=2023-08-31', ['6g'], '2023-08-31'],
  ])('?%s', (query, sectors, asOf) => {
    expect(view(query)).toEqual({ sectors, asOf })
  })

  test.each([
    'sector=',
    'sector=,',
    'sector=6G',
    'sector=<img onerror=alert(1)>',
    'sector=__proto__',
    `sector=${Array.from({ length: 21 }, (_, place) => `s${place}`).join(',')}`,
    'asOf=',
    'asOf=2023-02-30',
    'asOf=tomorrow',
    'constructor=1&__proto__=2',
  ])('?%s is invalid and opens the defaults', (query) => {
    expect(view(query)).toEqual({ sectors: [], asOf: null })
  })

  test('F97: no query string makes it fail', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (sector, asOf) => {
        const { sectors, asOf: day } = viewOf(new URLSearchParams({ sector, asOf }))
        for (const id of sectors) expect(id).toMatch(/^[a-z0-9-]+$/)
        expect(day ?? '2023-08-31').toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
      often,
    )
  })
})

describe('a sector switched on or off', () => {
  test('is added in a fixed order, whatever was chosen first', () => {
    expect(withSectorToggled(['software-ai'], '6g')).toEqual(['6g', 'software-ai'])
    expect(withSectorToggled(['6g'], 'software-ai')).toEqual(['6g', 'software-ai'])
  })

  test('is removed again: toggling twice changes nothing', () => {
    const ids = fc.uniqueArray(fc.constantFrom('6g', 'computing', 'software-ai', 'biomedicine'))
    fc.assert(
      fc.property(ids, fc.constantFrom('6g', 'new-materials'), (sectors, id) => {
        const sorted = [...sectors].sort()
        const twice = withSectorToggled(withSectorToggled(sorted, id), id)
        expect([...twice].sort()).toEqual(sorted)
      }),
      often,
    )
  })
})
