import { expect, test } from 'vitest'
import { counted, grammar, plural } from './grammar.ts'

test.each([
  [1, '1 step'],
  ['1', '1 step'],
  [0, '0 steps'],
  ['21', '21 steps'],
  ['1,204', '1,204 steps'],
])('counts in English: %s', (count, text) => {
  expect(counted(count, 'step', 'steps')).toBe(text)
})

test('chooses the form of a word that does not stand beside its number', () => {
  expect([plural('1', 'is', 'are'), plural('2', 'is', 'are')]).toEqual(['is', 'are'])
})

test.each([
  ['zh', '来源：甲、乙（注）'],
  ['en', 'Source: A, B (note)'],
] as const)('joins words in %s', (lang, text) => {
  const { labelled, list, aside } = grammar[lang]
  const [source = '', first = '', second = '', note = ''] = {
    zh: ['来源', '甲', '乙', '注'],
    en: ['Source', 'A', 'B', 'note'],
  }[lang]
  expect(labelled(source, list([first, second])) + aside(note)).toBe(text)
})
