import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { often } from '../../tests/arbitraryFigures.ts'
import { textWidth } from './labelPlaces.ts'
import { evenLines, textLines } from './textLines.ts'

describe('a text in lines', () => {
  test('of a short text is one', () => {
    expect(textLines('高新技术企业数：趋势', 400, 20, 2)).toEqual(['高新技术企业数：趋势'])
  })

  test('breaks English between words and Chinese between characters, but not before punctuation', () => {
    expect(textLines('Year-end number of firms', 120, 10, 3)).toEqual([
      'Year-end number of',
      'firms',
    ])
    expect(textLines('研发经费，专利', 42, 10, 3)).toEqual(['研发经', '费，专利'])
  })

  test.each([
    [
      'Software income over RMB 1,000 bn in 2025',
      190,
      ['Software income', 'over RMB 1,000 bn in 2025'],
    ],
    ['A link of 1,000 Gbps, the record', 90, ['A link of', '1,000 Gbps, the', 'record']],
    ['Grew by at least 10.2% on last year', 110, ['Grew by', 'at least 10.2% on', 'last year']],
  ])('never breaks within a figure: %s', (text, width, lines) => {
    expect(textLines(text, width, 10, 9)).toEqual(lines)
  })

  test('breaks a figure between its words where the line is narrower than all of it', () => {
    expect(textLines('over RMB 1,000 bn', 60, 10, 9)).toEqual(['over RMB', '1,000 bn'])
  })

  test('ends with an ellipsis where there is no room for all of it', () => {
    expect(textLines('年末持有有效证书的国家高新技术企业总数', 62, 10, 2)).toEqual([
      '年末持有有效',
      '证书的国家…',
    ])
  })

  test('of similar length ends with a clause where that takes no more lines', () => {
    const title = '重点指标：10项目标中，2项已达成、4项逾期未公布、4项无法判定'
    expect(evenLines(title, 250, 10, 3)).toEqual([
      '重点指标：10项目标中，2项已达成、',
      '4项逾期未公布、4项无法判定',
    ])
    expect(evenLines('2025年目标 超过2万家 逾期未公布', 120, 10, 2)).toEqual([
      '2025年目标 超过2万家',
      '逾期未公布',
    ])
    expect(evenLines('年末持有有效证书的国家高新技术企业总数，家', 120, 10, 3)).toHaveLength(2)
  })

  test('F35: of an empty text has none', () => {
    expect(textLines('', 100, 10, 3)).toEqual([])
  })

  test('never exceeds its width or number of lines, and loses nothing without an ellipsis', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          '南京',
          '，',
          '（',
          '）',
          'R&D ',
          'expenditure ',
          '2023',
          '。',
          '超过1万',
          ' ',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = textLines(text, width, 10, most)
          expect(lines.length).toBeLessThanOrEqual(most)
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width)
          const bare = (one: string) => one.replaceAll(/\s/g, '')
          const isCut = lines.some((line) => line.endsWith('…'))
          expect(isCut || bare(lines.join('')) === bare(text)).toBe(true)
        },
      ),
      often,
    )
  })
})

describe('a name in even lines', () => {
  test('never breaks within a figure', () => {
    const text = 'Technology contracts over RMB 1,000 bn, the target of 2025'
    for (let width = 130; width < 400; width += 5)
      expect(evenLines(text, width, 10, 9).join('|')).toMatch(/over RMB 1,000 bn,/)
  })

  test('leaves no last word alone', () => {
    expect(textLines('国家级专精特新“小巨人”企业数（累计）', 180, 10, 2)).toEqual([
      '国家级专精特新“小巨人”企业数（累',
      '计）',
    ])
    expect(evenLines('国家级专精特新“小巨人”企业数（累计）', 180, 10, 2)).toEqual([
      '国家级专精特新“小巨',
      '人”企业数（累计）',
    ])
    expect(evenLines('Year-end number of all firms', 150, 10, 2)).toEqual([
      'Year-end number',
      'of all firms',
    ])
  })

  test('keeps every character, needs no more lines and splits no word', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z研发企业 ，]{1,60}$/),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const [plain, even] = [textLines, evenLines].map((of) => of(text, width, 10, 99))
          expect(even?.length).toBe(plain?.length)
          expect(even?.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        },
      ),
    )
  })
})
