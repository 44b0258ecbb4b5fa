import type { SourceRegister } from '../../contract/sourceRegister.ts'
import { folded } from '../../domain/foldedText.ts'

export type RegisteredSource = SourceRegister['sources'][number]

/** How the list is ordered: by what rests on a source, the newest, or the publisher's name. */
type SourceOrder = 'weight' | 'date' | 'publisher'

/** The sources whose publisher or title holds every word of the query, in the order asked for. */
export function orderedSources(
  sources: readonly RegisteredSource[],
  query: string,
  order: SourceOrder,
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
    .sort(orders[order])
}

/** How much of the board rests on a source. */
function weightOf({ figures, targets, steps, confirms }: RegisteredSource): number {
  return figures + targets + steps + confirms
}

const orders: Record<SourceOrder, (a: RegisteredSource, b: RegisteredSource) => number> = {
  weight: (a, b) => weightOf(b) - weightOf(a) || newestFirst(a, b),
  date: newestFirst,
  publisher: (a, b) => inOrder(nameOf(a), nameOf(b)) || newestFirst(a, b),
}

function newestFirst(a: RegisteredSource, b: RegisteredSource): number {
  return inOrder(b.source.publishedAt ?? '', a.source.publishedAt ?? '')
}

function nameOf({ source }: RegisteredSource): string {
  return (source.originalPublisher ?? source.publisher).zh
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
