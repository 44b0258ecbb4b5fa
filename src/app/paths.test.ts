import { expect, test } from 'vitest'
import { paths } from './paths.ts'

test('every address of the app', () => {
  expect({
    root: paths.root(),
    overview: paths.overview('zh'),
    'overview in English': paths.overview('en'),
    'overview, all defaults': paths.overview('zh', { sectors: [], asOf: null, trend: null }),
    'overview of a sector': paths.overview('zh', { sectors: ['6g'] }),
    'overview of sectors': paths.overview('zh', { sectors: ['6g', 'energy-storage'] }),
    'overview as of a day': paths.overview('en', { asOf: '2023-08-31' }),
    'overview with a trend': paths.overview('zh', { trend: 'rd-intensity' }),
    'overview with everything': paths.overview('en', {
      sectors: ['6g'],
      asOf: '2023-08-31',
      trend: 'rd-intensity',
    }),
  }).toMatchInlineSnapshot(`
    {
      "overview": "/zh",
      "overview as of a day": "/en?asOf=2023-08-31",
      "overview in English": "/en",
      "overview of a sector": "/zh?sector=6g",
      "overview of sectors": "/zh?sector=6g,energy-storage",
      "overview with a trend": "/zh?trend=rd-intensity",
      "overview with everything": "/en?sector=6g&asOf=2023-08-31&trend=rd-intensity",
      "overview, all defaults": "/zh",
      "root": "/",
    }
  `)
})

test('every path is in the list above', () => {
  expect(Object.keys(paths)).toEqual(['root', 'overview'])
})
