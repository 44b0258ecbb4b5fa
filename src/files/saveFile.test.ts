import { describe, expect, test } from 'vitest'
import { fileNameOf } from './saveFile.ts'

describe('the name of a file', () => {
  test.each([
    ['高新技术企业数-趋势-判定日2026-02-02.xlsx', '高新技术企业数-趋势-判定日2026-02-02.xlsx'],
    ['“宁科贷”当年发放额.csv', '“宁科贷”当年发放额.csv'],
    ['R&D: share / GDP.csv', 'R&D- share - GDP.csv'],
    ['../../etc/passwd.csv', '-..-etc-passwd.csv'],
    ['a\r\nSet-Cookie: b.csv', 'aSet-Cookie- b.csv'],
    ['gpj\u202ecsv.exe.csv', 'gpjcsv.exe.csv'],
    ['.csv', '-.csv'],
    ['  two   words  .png', 'two words.png'],
    ['', '-'],
  ])('F99: %j becomes %j', (name, cleaned) => {
    expect(fileNameOf(name)).toBe(cleaned)
  })

  test('F99: is at most 100 characters long and keeps its extension', () => {
    expect(fileNameOf(`${'长'.repeat(300)}.xlsx`)).toBe(`${'长'.repeat(95)}.xlsx`)
  })
})
