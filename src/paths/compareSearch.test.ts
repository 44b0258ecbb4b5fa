import { expect, test } from 'vitest'
import { compareSearchOf } from './compareSearch.ts'

const itemsOf = (query: string) => compareSearchOf(new URLSearchParams(query)).items

test.each([
  ['items=a,b@suzhou', 'a,b@suzhou'],
  ['', null],
  // As a form without script sends them.
  ['indicator=a&region=nanjing', 'a'],
  ['indicator=a&region=nanjing&indicator=b&region=suzhou', 'a,b@suzhou'],
  ['indicator=a&indicator=b&region=nanjing&region=suzhou', 'a,b@suzhou'],
  // Nothing was chosen to be added.
  ['indicator=a&region=suzhou&region=nanjing', 'a@suzhou'],
  ['indicator=a', 'a'],
  // One is taken out.
  ['indicator=a&region=nanjing&indicator=a&region=suzhou&remove=a', 'a@suzhou'],
  ['indicator=a&region=nanjing&remove=a', null],
  // Not what the form sends.
  ['region=suzhou', null],
  ['items=a&indicator=b&region=nanjing', 'b'],
  ['indicator=A%20B&region=nanjing', null],
])('?%s compares %s', (query, items) => {
  expect(itemsOf(query)).toBe(items)
})
