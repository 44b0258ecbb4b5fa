import { describe, expect, test } from 'vitest'
import { compareItemsOf, itemsText, namesTooMany } from './compareItems.ts'

describe('compared items in the URL', () => {
  test.each([
    [null, []],
    ['', []],
    ['gdp', [{ indicator: 'gdp', region: 'nanjing' }]],
    ['gdp@nanjing', [{ indicator: 'gdp', region: 'nanjing' }]],
    [
      'gdp,gdp@suzhou',
      [
        { indicator: 'gdp', region: 'nanjing' },
        { indicator: 'gdp', region: 'suzhou' },
      ],
    ],
    ['gdp,gdp@nanjing,gdp', [{ indicator: 'gdp', region: 'nanjing' }]],
  ])('%s is %j', (text, items) => {
    expect(compareItemsOf(text)).toEqual(items)
  })

  test('at most four items are read', () => {
    expect(compareItemsOf('a,b,c,d,e').map(({ indicator }) => indicator)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
    expect(namesTooMany('a,b,c,d,e')).toBe(true)
    expect(namesTooMany('a,b,c,d,d')).toBe(false)
  })

  test.each(['gdp', 'gdp,gdp@suzhou', 'a@b,c,d@e,f'])('%s is written back unchanged', (text) => {
    expect(itemsText(compareItemsOf(text))).toBe(text)
  })

  test('no items write nothing to the URL', () => {
    expect(itemsText([])).toBeNull()
  })
})
