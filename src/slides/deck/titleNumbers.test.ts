import { describe, expect, test } from 'vitest'
import { numbersIn, numbersNotIn } from './titleNumbers.ts'

describe('the numbers of a text', () => {
  test.each([
    ['高新技术企业数超过1万家', ['1万']],
    ['技术合同成交额1,100亿元，增长12.5%', ['1100亿', '12.5%']],
    ['RMB 268.7 bn in 2024–2025', ['268.7', '2024', '2025']],
    ['２０２５年达到３５％', ['2025', '35%']],
    ['下降−3.2个百分点', ['-3.2']],
    ['没有数字', []],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})

describe('a title written by hand', () => {
  const facts = ['高新技术企业数 超过1万家 2023年', '确保 1万家 已达成', '较上年增长10.2%']
  test.each([
    ['高新技术企业突破1万家', []],
    ['高新技术企业突破10,000家', []],
    ['2023年高新技术企业增长10.2%', []],
    ['高新技术企业达到1.2万家', ['1.2万']],
    ['增长10.3%，2023年', ['10.3%']],
    // The same digits with and without % are different numbers.
    ['高新技术企业占10.2', ['10.2']],
    ['10.3%与10.3%', ['10.3%']],
    ['', []],
  ])('%s', (title, unknown) => {
    expect(numbersNotIn(title, facts)).toEqual(unknown)
  })
})
