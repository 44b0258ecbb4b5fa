import type { Bilingual, Lang } from '../../contract/scalars.ts'
import type { SourceRegister } from '../../contract/source/sourceRegister.ts'
import { folded } from '../../domain/search/foldedText.ts'

export type RegisteredSource = SourceRegister['sources'][number]

/** The order of the list: by the amount of data from a source, newest first, or by publisher. */
type SourceOrder = 'weight' | 'date' | 'publisher'

/** The sources whose publisher or title contains every word of the query, in the given order. */
export function orderedSources(
  sources: readonly RegisteredSource[],
  query: string,
  order: SourceOrder,
  lang: Lang,
): RegisteredSource[] {
  const words = folded(query).text.split(' ').filter(Boolean)
  return sources
    .filter(({ source }) => {
      const { publisher, originalPublisher, title } = source
      const text = folded(
        [title, publisher.zh, publisher.en, originalPublisher?.zh, originalPublisher?.en].join(' '),
      ).text
      return words.every((word) => text.includes(word))
    })
    .sort(orders[order](lang))
}

/** How many figures, targets, steps and confirmations come from a source. */
function weightOf({ figures, targets, steps, confirms }: RegisteredSource): number {
  return figures + targets + steps + confirms
}

type Comparison = (a: RegisteredSource, b: RegisteredSource) => number

const orders: Record<SourceOrder, (lang: Lang) => Comparison> = {
  weight: () => (a, b) => weightOf(b) - weightOf(a) || newestFirst(a, b),
  date: () => newestFirst,
  publisher: (lang) => {
    // Sorts Chinese names by pinyin.
    const { compare } = new Intl.Collator(lang)
    return (a, b) => compare(nameOf(a)[lang], nameOf(b)[lang]) || newestFirst(a, b)
  },
}

/** Undated sources come last. */
function newestFirst(a: RegisteredSource, b: RegisteredSource): number {
  const [dateA, dateB] = [a.source.publishedAt ?? '', b.source.publishedAt ?? '']
  return dateA > dateB ? -1 : dateA < dateB ? 1 : 0
}

function nameOf({ source }: RegisteredSource): Bilingual {
  return source.originalPublisher ?? source.publisher
}
