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
    'overview with everything': paths.overview('en', {
      sectors: ['6g'],
      asOf: '2023-08-31',
      trend: 'rd-intensity',
    }),
    indicators: paths.indicators('zh'),
    'indicators with everything': paths.indicators('en', {
      sectors: ['6g'],
      asOf: '2023-08-31',
      q: '高新 R&D',
      theme: 'enterprises',
      measure: 'stock',
      status: 'met',
      trend: 'yes',
      peers: 'no',
      sort: '-recorded',
    }),
    indicator: paths.indicator('zh', 'rd-intensity'),
    'indicator with everything': paths.indicator('en', 'rd-intensity', {
      sectors: [],
      asOf: '2023-08-31',
      tab: 'peers',
      chart: 'bars',
      from: '2018',
      to: '2023',
      targets: 'no',
      on: '2023.year',
    }),
    compare: paths.compare('zh', { items: 'rd-expenditure,rd-expenditure@suzhou', base: '2018' }),
    sources: paths.sources('zh', { part: 'conflicts', q: '统计' }),
  }).toMatchInlineSnapshot(`
    {
      "compare": "/zh/compare?items=rd-expenditure,rd-expenditure@suzhou&base=2018",
      "indicator": "/zh/indicators/rd-intensity",
      "indicator with everything": "/en/indicators/rd-intensity?asOf=2023-08-31&tab=peers&chart=bars&from=2018&to=2023&targets=no&on=2023.year",
      "indicators": "/zh/indicators",
      "indicators with everything": "/en/indicators?sector=6g&asOf=2023-08-31&q=%E9%AB%98%E6%96%B0%20R%26D&theme=enterprises&measure=stock&status=met&trend=yes&peers=no&sort=-recorded",
      "overview": "/zh",
      "overview as of a day": "/en?asOf=2023-08-31",
      "overview in English": "/en",
      "overview of a sector": "/zh?sector=6g",
      "overview of sectors": "/zh?sector=6g,energy-storage",
      "overview with everything": "/en?sector=6g&asOf=2023-08-31&trend=rd-intensity",
      "overview, all defaults": "/zh",
      "root": "/",
      "sources": "/zh/sources?part=conflicts&q=%E7%BB%9F%E8%AE%A1",
    }
  `)
})

test('every path is in the list above', () => {
  expect(Object.keys(paths)).toEqual([
    'root',
    'overview',
    'indicators',
    'indicator',
    'compare',
    'sources',
  ])
})
