import { expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { publisherOf } from './publisherOf.ts'

const { sources } = cityDataset()
const cited = (id: string) => {
  const source = sources.find((one) => one.id === id)
  if (!source) throw new Error(`no source ${id}`)
  return source
}

test('H1: a repost is cited by who published it first', () => {
  expect(publisherOf(cited('csj-2025'), 'zh')).toBe(cited('csj-2025').originalPublisher?.zh)
})

test.each(['seed-article', 'ai-plan2026', 'wipo-2024'])(
  'a source that does not name its publisher is a press report to be verified: %s',
  (id) => {
    expect(publisherOf(cited(id), 'zh')).toBe('媒体报道（原文待核）')
    expect(publisherOf(cited(id), 'en')).toBe('Press report (original to be verified)')
  },
)

test('only those are: every other name is that of the dataset', () => {
  const named = sources.filter((source) => {
    const { zh } = source.originalPublisher ?? source.publisher
    return publisherOf(source, 'zh') === zh && !zh.includes('未载明')
  })
  const unnamed = sources.filter((source) => publisherOf(source, 'zh').startsWith('媒体报道'))
  expect(unnamed.length).toBeGreaterThan(0)
  expect(named.length + unnamed.length).toBe(sources.length)
})
