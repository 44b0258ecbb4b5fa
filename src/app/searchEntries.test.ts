import { expect, test } from 'vitest'
import { Names } from '../contract/board/names.ts'
import { ranked } from '../domain/search/nameSearch.ts'
import { answer } from '../../tests/citedApi.ts'
import { nameEntries } from './searchEntries.ts'

const entries = nameEntries(await answer(Names, '/api/names'))

test.each([
  ['gxqy', 'high-tech-enterprises'],
  ['高企', 'high-tech-enterprises'],
  ['gaoqi', 'high-tech-enterprises'],
  ['高新企业', 'high-tech-enterprises'],
  ['科小', 'tech-smes-registered'],
  ['研发强度', 'rd-intensity'],
  ['R&D强度', 'rd-intensity'],
  ['yfqd', 'rd-intensity'],
  ['研发投入', 'rd-expenditure'],
  ['GERD', 'rd-expenditure'],
  ['小巨人', 'little-giants-national'],
  ['新研机构', 'new-rd-institutions'],
  ['滞后', 'behind'],
  ['逾期', 'overdue-data'],
  ['zhihou', 'behind'],
  ['杭州', 'hangzhou'],
  ['hz', 'hangzhou'],
  ['hangzhou', 'hangzhou'],
  ['与杭州对比', 'hangzhou'],
  ['和杭州比', 'hangzhou'],
  ['Suzhou', 'suzhou'],
  ['江宁', 'jiangning'],
  ['jn', 'jiangning'],
])('U7: “%s” finds %s', (typed, id) => {
  const { best } = ranked(typed, entries, 1)
  expect(best.map(({ named }) => named.id)).toEqual([id])
})
