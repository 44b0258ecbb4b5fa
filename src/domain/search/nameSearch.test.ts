import { describe, expect, test } from 'vitest'
import type { TextRange } from './foldedText.ts'
import { matchOf, nameParts, ranked } from './nameSearch.ts'
import type { Named } from './nameKeys.ts'

const named = (
  zh: string,
  en: string,
  initials: string,
  full: string,
  extra: string[] = [],
): Named => ({ name: { zh, en }, pinyin: { initials, full }, extra })

const highTech = named('高新技术企业数', 'High-tech enterprises', 'gxjsqys', 'gaoxinjishuqiyeshu')
const littleGiants = named(
  '国家级“小巨人”企业数（累计）',
  'National "little giant" enterprises (cumulative)',
  'gjjxjrqyslj',
  'guojiajixiaojurenqiyeshuleiji',
)
const rate = named('6G实时速率', '6G real-time rate', '6gsssl', '6gshishisulv')
const nature = named(
  '自然指数—科研城市全球排名',
  'Nature Index science cities, global rank',
  'zrzskycsqqpm',
  'ziranzhishukeyanchengshiquanqiupaiming',
)
const breeding = named('生物育种', 'Bio-breeding', 'swyz', 'shengwuyuzhong', [
  '种业',
  'seed',
  'zy',
  '压缩空气',
])
const facility = named(
  '未来网络试验设施（CENI）',
  'Environment for Network Innovations (CENI)',
  'wlwlsyssceni',
  'weilaiwangluoshiyansheshiceni',
)
const intensity = named('研发强度', 'R&D intensity', 'yfqd', 'yanfaqiangdu')

/** A name with its highlighted parts in brackets. */
function marked(text: string, ranges: readonly TextRange[]): string {
  return nameParts(text, ranges)
    .map((part) => (part.hit ? `[${part.text}]` : part.text))
    .join('')
}

/** A name as highlighted for a query, in both languages; null where it does not match. */
function found(query: string, { name, ...rest }: Named): [string, string] | null {
  const match = matchOf(query, { name, ...rest })
  return match && [marked(name.zh, match.ranges.zh), marked(name.en, match.ranges.en)]
}

describe('a query finds', () => {
  test.each<[string, string, Named, string, string]>([
    ['Chinese', '技术', highTech, '高新[技术]企业数', 'High-tech enterprises'],
    ['initials', 'gxjs', highTech, '[高新技术]企业数', 'High-tech enterprises'],
    ['initials inside', 'qys', highTech, '高新技术[企业数]', 'High-tech enterprises'],
    ['full pinyin', 'gaoxin', highTech, '[高新]技术企业数', 'High-tech enterprises'],
    ['half a syllable', 'jish', highTech, '高新[技术]企业数', 'High-tech enterprises'],
    ['ü as v', 'lv', rate, '6G实时速[率]', '6G real-time rate'],
    [
      'English',
      'nature',
      nature,
      '自然指数—科研城市全球排名',
      '[Nature] Index science cities, global rank',
    ],
    [
      'the start of a word before the inside of one',
      'tech',
      highTech,
      '高新技术企业数',
      'High-[tech] enterprises',
    ],
    ['the inside of a word', 'prises', highTech, '高新技术企业数', 'High-tech enter[prises]'],
    ['both languages', '6g', rate, '[6G]实时速率', '[6G] real-time rate'],
    ['digits and pinyin', '6gss', rate, '[6G实时]速率', '6G real-time rate'],
    [
      'Latin letters of a Chinese name',
      'ssceni',
      facility,
      '未来网络试验[设施（CENI]）',
      'Environment for Network Innovations (CENI)',
    ],
    ['an alias', 'zy', breeding, '生物育种', 'Bio-breeding'],
    ['the inside of an alias', '空气', breeding, '生物育种', 'Bio-breeding'],
  ])('%s: %s', (_, query, name, zh, en) => {
    expect(found(query, name)).toEqual([zh, en])
  })

  test.each<[string, string, Named, string, string]>([
    ['upper case', 'GXJS', highTech, '[高新技术]企业数', 'High-tech enterprises'],
    ['full width', '６Ｇ　ＲＥＡＬ', rate, '[6G]实时速率', '[6G] [real]-time rate'],
    [
      'without quotes',
      '国家级小巨人',
      littleGiants,
      '[国家级“小巨人]”企业数（累计）',
      littleGiants.name.en,
    ],
    [
      'with quotes',
      '“小巨人”',
      littleGiants,
      '国家级“[小巨人]”企业数（累计）',
      littleGiants.name.en,
    ],
    ['without a hyphen', 'hightech', highTech, '高新技术企业数', '[High-tech] enterprises'],
    ['with an ampersand', 'R&D', intensity, '研发强度', '[R&D] intensity'],
    ['spaces around', '  企业 ', highTech, '高新技术[企业]数', 'High-tech enterprises'],
  ])('a name in any form, %s: %s', (_, query, name, zh, en) => {
    expect(found(query, name)).toEqual([zh, en])
  })

  test('only names with every word somewhere', () => {
    expect(found('企业 high', highTech)).toEqual(['高新技术[企业]数', '[High]-tech enterprises'])
    expect(found('gx qy', highTech)?.[0]).toBe('[高新]技术[企业]数')
    expect(found('企业 low', highTech)).toBeNull()
  })

  test.each(['', '   ', '　', '“”', '…'])('nothing if it has no words: “%s”', (query) => {
    expect(matchOf(query, highTech)).toBeNull()
  })

  test.each([
    ['the inside of a syllable', 'ao', highTech],
    ['letters out of order', 'jsgx', highTech],
    ['other characters', '专利', highTech],
  ])('nothing for %s: %s', (_, query, name) => {
    expect(matchOf(query, name)).toBeNull()
  })
})

describe('pinyin that does not fit its name is found but not highlighted', () => {
  test.each([
    ['too few initials', named('高新技术', 'A', 'gxj', 'gaoxinjishu'), 'gx'],
    ['initials of something else', named('6G速率', 'A', '5gsl', '5gsulv'), 'gsl'],
    ['syllables of something else', named('高新', 'A', 'gx', 'gaoxxin'), 'gaox'],
    ['syllables that can be cut in two ways', named('饿嗯', 'A', 'ee', 'eeee'), 'eee'],
  ])('%s', (_, name, query) => {
    expect(matchOf(query, name)?.ranges).toEqual({ zh: [], en: [] })
  })

  test('the initials of the pinyin decide how many characters a match covers', () => {
    expect(found('fang', named('方案', 'A', 'fa', 'fangan'))?.[0]).toBe('[方]案')
    expect(found('fang', named('翻干', 'A', 'fg', 'fangan'))?.[0]).toBe('[翻干]')
  })
})

describe('better matches come first', () => {
  const ladder: [string, Named][] = [
    ['the name itself', named('技术', 'A', '', '')],
    ['an alias', named('一', 'A', '', '', ['技术'])],
    ['the start of the name', named('技术合同', 'A', '', '')],
    ['the start of a word', named('“一”技术', 'A', '', '')],
    ['inside of the name', named('高新技术', 'A', '', '')],
    ['the start of an alias', named('二', 'A', '', '', ['技术员'])],
    ['inside of an alias', named('三', 'A', '', '', ['大技术'])],
  ]
  test('from the name itself to the inside of an alias', () => {
    const worstFirst = ladder.map(([, one]) => one).reverse()
    const { best } = ranked('技术', worstFirst, 10)
    expect(best.map((one) => one.named)).toEqual(ladder.map(([, one]) => one))
  })

  test('Latin letters: English, then initials, then full pinyin', () => {
    const inOrder = [
      named('甲', 'Shu', '', ''),
      named('乙', 'Shu two', '', ''),
      named('丙', 'Two shu', '', ''),
      named('丁', 'Fishus', '', ''),
      named('数或无', 'A', 'shu', 'shuhuowu'),
      named('大数或无', 'A', 'dshu', 'dashuhuowu'),
      named('数', 'A', 's', 'shu'),
      named('大数', 'A', 'ds', 'dashu'),
    ]
    const { best } = ranked('shu', [...inOrder].reverse(), 10)
    expect(best.map((one) => one.named.name.zh)).toEqual(inOrder.map(({ name }) => name.zh))
  })

  test('adjacent words before scattered ones', () => {
    const scattered = named('甲', 'Rank of cities by nature', '', '')
    const { best } = ranked(
      'nature index',
      [{ ...scattered, name: { zh: '甲', en: 'Index of nature' } }, nature],
      10,
    )
    expect(best.map((one) => one.named)[0]).toBe(nature)
  })

  test('equal scores keep their order, and matches beyond the limit are counted', () => {
    const same = ['甲', '乙', '丙'].map((zh) => named(`技术${zh}`, 'A', '', ''))
    const { total, best } = ranked('技术', same, 2)
    expect(best.map((one) => one.named)).toEqual(same.slice(0, 2))
    expect(total).toBe(3)
  })
})
