import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answering } from '../domain/search/nameSearch.ts'
import { defineList } from './defineList.ts'
import { useList } from './useList.ts'

const named = (zh: string, full: string) => ({
  name: { zh, en: full },
  pinyin: { initials: '', full },
})
const entries = [named('高新技术企业数', 'gao'), named('研发投入', 'yan')]
const list = defineList<(typeof entries)[number], never, never, never>({
  columns: [],
  sorts: {},
  facets: {},
  searchText: answering,
})

test('letters typed and deleted find what each text finds by itself', () => {
  const { result, rerender } = renderHook(
    (query: string) => useList(list, { entries, query, chosen: {}, sort: null, toSort: () => '' }),
    { initialProps: '' },
  )
  // A mark alone finds nothing, and with a word after it what the word finds.
  for (const query of [
    '《',
    '《高',
    '《',
    '',
    '高',
    '高新',
    '高新x',
    '高新',
    ' ',
    ' 研',
    'x',
    'xy',
    '',
  ]) {
    rerender(query)
    const { shown } = result.current
    expect({ query, shown }).toEqual({ query, shown: entries.filter(answering(query)) })
  }
})
