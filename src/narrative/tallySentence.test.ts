import { describe, expect, test } from 'vitest'
import type { Status } from '../contract/target/status.ts'
import { type Scope, statusCountsOf, type Tally } from '../domain/target/tally.ts'
import { scopeText, tallySentence, tallyText } from './tallySentence.ts'

const city: Scope = { of: 'all', area: { kind: 'city' }, filters: [] }
const jiangning = { zh: '江宁区', en: 'Jiangning' }
const sixG = { zh: '6G与未来网络', en: '6G and future networks' }
const computing = { zh: '算力网络', en: 'Computing networks' }

function tally(found: readonly Status[], rest: Partial<Tally> = {}): Tally {
  return {
    targets: found.length,
    counts: statusCountsOf(found),
    restated: 0,
    withoutTarget: 0,
    unread: 0,
    unjudged: 0,
    ...rest,
  }
}

describe('targets by status in a sentence', () => {
  test('P20: targets of one status are stated together, indicators without a target apart', () => {
    const both = tally(['awaiting', 'awaiting'], { withoutTarget: 7 })
    const scope: Scope = { ...city, of: [sixG] }
    expect(tallySentence(scope, both, 'zh')).toBe(
      '6G与未来网络：2项目标均待发布，另有7项指标未设目标',
    )
    expect(tallySentence(scope, both, 'en')).toBe(
      '6G and future networks: 2 targets, both awaiting release; plus 7 indicators without a target',
    )
  })

  test('H28: met comes first, then the worst, and nothing is left out', () => {
    const mixed = tally(
      ['awaiting', 'cannot-tell', 'met', 'overdue-data', 'cannot-tell', 'on-pace', 'missed'],
      { restated: 1, withoutTarget: 1 },
    )
    expect(tallyText(mixed, 'zh')).toBe(
      '7项目标中，1项已达成、1项未达成、1项逾期未公布、2项无法判定、1项待发布、1项达到序时进度，另有1项为重申、1项指标未设目标',
    )
    expect(tallyText(mixed, 'en')).toBe(
      'of 7 targets, 1 met; 1 missed; 1 overdue, not published; 2 cannot be judged; 1 awaiting release; 1 on pace; plus 1 restated, 1 indicator without a target',
    )
  })

  test.each([
    [tally([], { withoutTarget: 3 }), '3项指标，均未设目标', '3 indicators, none with a target'],
    [tally([], { withoutTarget: 1 }), '1项指标，未设目标', '1 indicator, none with a target'],
    [tally([]), '没有在册目标', 'no targets in force'],
    [
      tally([], { restated: 1 }),
      '没有在册目标，另有1项为重申',
      'no targets in force; plus 1 restated',
    ],
    [
      tally(['met'], { unread: 2 }),
      '1项目标已达成，另有2项指标数据异常未计入',
      '1 target, met; plus 2 indicators with data errors, not counted',
    ],
    [
      tally(['met'], { restated: 1, unjudged: 2 }),
      '1项目标已达成，另有1项为重申、2组数据异常，其目标无法判读、未计入',
      '1 target, met; plus 1 restated, 2 entries with data errors, whose targets cannot be judged and are not counted',
    ],
    [
      tally([], { unjudged: 1 }),
      '1组数据异常，其目标无法判读、未计入',
      '1 entry with data errors, whose targets cannot be judged and are not counted',
    ],
    [tally(['cannot-tell']), '1项目标无法判定', '1 target, which cannot be judged'],
    [
      tally(['cannot-tell', 'cannot-tell']),
      '2项目标均无法判定',
      '2 targets, neither of which can be judged',
    ],
    [
      tally(['cannot-tell', 'cannot-tell', 'cannot-tell']),
      '3项目标均无法判定',
      '3 targets, none of which can be judged',
    ],
  ])('reads well in the plain cases', (given, chinese, english) => {
    expect(tallyText(given, 'zh')).toBe(chinese)
    expect(tallyText(given, 'en')).toBe(english)
  })
})

test.each<[Scope, string, string]>([
  [city, '全市', 'Whole city'],
  [{ ...city, of: 'headline' }, '全市重点指标', 'Headline indicators of the city'],
  [{ ...city, of: 'every-sector' }, '各赛道合计', 'All sectors together'],
  [{ ...city, of: { shown: 6 } }, '所示6项指标', 'The 6 indicators shown'],
  [
    { ...city, of: [sixG, computing] },
    '6G与未来网络、算力网络',
    '6G and future networks, Computing networks',
  ],
  [{ ...city, area: { kind: 'district', name: jiangning } }, '江宁区', 'Jiangning'],
  [{ ...city, area: { kind: 'districts' } }, '各区', 'Districts'],
  [{ ...city, area: { kind: 'city-and-districts' } }, '全市及各区', 'City and districts'],
  [
    { of: [sixG], area: { kind: 'city-and-districts' }, filters: ['2027'] },
    '6G与未来网络（全市及各区、2027）',
    '6G and future networks (City and districts, 2027)',
  ],
])('P14: the scope is stated: %o', (scope, chinese, english) => {
  expect(scopeText(scope, 'zh')).toBe(chinese)
  expect(scopeText(scope, 'en')).toBe(english)
})
