import { expect, test } from 'vitest'
import { indicator, otherStatement, reading } from '../../../tests/inventedFigures.ts'
import { zh } from '../../i18n/zh.ts'
import { type Compared, indexOf, indexSeries } from './compared.ts'

test('H7: the line of an index never bridges a year without one', () => {
  const one: Compared = {
    key: 'invented',
    place: 0,
    indicator: {
      ...indicator(),
      definition: { zh: '', en: '' },
      headline: false,
      notes: null,
      pinyin: { initials: '', full: '' },
    },
    region: { zh: '南京市', en: 'Nanjing' },
    readings: ['2019', '2020', '2021', '2022', '2023'].map((period) =>
      reading({
        id: period,
        period,
        conflicts: period === '2021' ? [otherStatement()] : [],
      }),
    ),
    broken: [],
  }
  const series = indexSeries(one, '南京市', indexOf(one, '2019'), 'zh', zh)
  expect(series?.trend.lines.map((run) => run.map(({ x }) => x))).toEqual([
    [2019, 2020],
    [2022, 2023],
  ])
})
