import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { folded } from '../../domain/search/foldedText.ts'
import { defineList } from '../../lists/defineList.ts'

export type RegisteredSource = SourceRegister['sources'][number]

/** The sources, found by every word in publisher or title. */
export const sourceRegisterList = defineList<
  RegisteredSource,
  'date' | 'publisher',
  'date' | 'publisher',
  never
>({
  columns: ['date', 'publisher'],
  sorts: {
    date: { by: ({ source }) => source.publishedAt ?? undefined },
    publisher: {
      by: ({ source }, lang) => (source.originalPublisher ?? source.publisher)[lang],
      collated: true,
    },
  },
  facets: {},
  searchText: (query) => {
    const words = folded(query).text.split(' ').filter(Boolean)
    return ({ source: { publisher, originalPublisher, title } }) => {
      const text = folded(
        [title, publisher.zh, publisher.en, originalPublisher?.zh, originalPublisher?.en].join(' '),
      ).text
      return words.every((word) => text.includes(word))
    }
  },
})

/** Those with the most figures, targets, steps and confirmations first, then the newest; undated ones last. */
export function byWeight(sources: readonly RegisteredSource[]): RegisteredSource[] {
  return [...sources].sort((a, b) => weightOf(b) - weightOf(a) || newestFirst(a, b))
}

function weightOf({ figures, targets, steps, confirms }: RegisteredSource): number {
  return figures + targets + steps + confirms
}

function newestFirst(a: RegisteredSource, b: RegisteredSource): number {
  const [dateA, dateB] = [a.source.publishedAt ?? '', b.source.publishedAt ?? '']
  return dateA > dateB ? -1 : dateA < dateB ? 1 : 0
}
