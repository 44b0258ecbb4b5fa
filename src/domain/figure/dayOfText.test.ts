import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, often } from '../../../tests/arbitraryFigures.ts'
import { dateText } from '../../format/dateText.ts'
import { dayOfText } from './dayOfText.ts'

describe('a day that is typed', () => {
  test.each([
    '2026-02-02',
    '2026-2-2',
    '2026/02/02',
    '2026.2.2',
    '20260202',
    '2026年2月2日',
    '2026年02月02日',
    ' 2026 年 2 月 2 号 ',
    '２０２６年２月２日',
    '2 Feb 2026',
    '02 february 2026',
  ])('%s is 2 February 2026', (text) => {
    expect(dayOfText(text)).toBe('2026-02-02')
  })

  test.each([
    '',
    'tomorrow',
    '2026',
    '2026年2月',
    '2026-02-30',
    '20261301',
    '2026-00-10',
    '26-2-2',
    '02/03/2026',
    '2 Foo 2026',
    '2026-02-02x',
    '12026-02-02',
  ])('"%s" is none: no day is guessed', (text) => {
    expect(dayOfText(text)).toBeNull()
  })

  test('what the board writes, it reads', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<'zh' | 'en'>('zh', 'en'), (one, lang) => {
        expect(dayOfText(dateText(one, lang))).toBe(one)
        expect(dayOfText(one.replaceAll('-', ''))).toBe(one)
      }),
      often,
    )
  })

  test('F97: no text makes it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(dayOfText(text) ?? '2026-02-02').toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }),
      often,
    )
  })
})
