import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { often } from '../../../tests/arbitraryFigures.ts'
import { bareName } from './bareName.ts'
import { ranked } from './nameSearch.ts'
import type { Named } from './nameKeys.ts'

const highTech: Named = {
  name: { zh: '高新技术企业数', en: 'High-tech enterprises' },
  pinyin: { initials: 'gxjsqys', full: 'gaoxinjishuqiyeshu' },
}
const giants: Named = {
  name: { zh: '国家级“小巨人”企业数（累计）', en: 'Little giants' },
  pinyin: { initials: 'gjjxjrqyslj', full: 'guojiajixiaojurenqiyeshuleiji' },
}
const other: Named = {
  name: { zh: '规模以上工业企业数', en: 'Industry' },
  pinyin: { initials: '', full: '' },
}

test.each([
  ['《高新技术企业数》'],
  ['“高新技术企业数”'],
  ['「高新技术企业数」'],
  ['"高新技术企业数"'],
  ['高新 技术 企业数'],
  ['高 新 技 术 企 业 数'],
  ['高新技术\n企业数'],
  ['高新技术企业数\r\n'],
  ['\ufeff高新\u200b技术企业数'],
  ['高新技术企业数：'],
  ['高新技术企业数（家）'],
  ['高新技术企业数(单位：家)'],
  ['高新技术企业数（家）：'],
  ['高新技术企业数［万家］'],
  ['1.高新技术企业数'],
  ['12、高新技术企业数'],
  ['1）高新技术企业数'],
  ['（一）高新技术企业数'],
  ['一、高新技术企业数'],
  ['十二、高新技术企业数'],
  ['（1）高新技术企业数'],
  ['⑴高新技术企业数'],
  ['①高新技术企业数'],
  ['● 高新技术企业数'],
  ['“●高新技术企业数”'],
  ['（一）1. 《高新技术企业数（家）》'],
  ['1.2 高新技术企业数'],
  ['１．高新技术企业数'],
  ['Ｈｉｇｈ－ｔｅｃｈ　enterprises:'],
])('U7: the pasted name “%s” finds its indicator alone', (pasted) => {
  expect(ranked(pasted, [other, highTech], 2).best.map(({ named }) => named)).toEqual([highTech])
})

test.each([
  ['国家级“小巨人”企业数（累计）', giants],
  ['3. 国家级“小巨人”企业数（累计）（家）', giants],
])('U7: what belongs to a name stays: “%s”', (pasted, named) => {
  expect(ranked(pasted, [highTech, named], 2).best.map((one) => one.named)).toEqual([named])
})

test.each([
  ['6G实时速率', '6G实时速率'],
  ['1.5倍', '1.5倍'],
  ['一季度', '一季度'],
  ['1.', '1.'],
  ['①', '1'],
  ['（累计）', '(累计)'],
  ['（家）', '(家)'],
  ['gx js', 'gx js'],
  ['', ''],
])('typed text without such marks keeps its words: “%s”', (typed, bare) => {
  expect(bareName(typed)).toBe(bare)
})

test('a name that is bare stays as it is', () => {
  const marks = fc.constantFrom(...Array.from('（一）1.、家:：《》“” \u200b①●高新G%'))
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 5 }), (text) => {
      const once = bareName(`${text}高新技术企业`)
      expect(bareName(once)).toBe(once)
    }),
    often,
  )
})
