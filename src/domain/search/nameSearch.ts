import { bareName } from './bareName.ts'
import { folded, type TextRange } from './foldedText.ts'
import { type NameMatch, hasWord, type Named, matchPlaceOf, wordIn } from './nameKeys.ts'

/** The score of a name for a query, and the ranges to highlight. */
export type Match = { score: number; ranges: { zh: TextRange[]; en: TextRange[] } }

/**
 * The match of a name for a query, or null. Every word must be found somewhere: in the Chinese or
 * English name, in the pinyin (initials or full), or in an alias.
 */
export function matchOf(query: string, named: Named): Match | null {
  const answer = answerOf(wordsOf(query), named)
  return answer && matchIn(answer)
}

/** A filter for many names: faster than `matchOf`, since it locates nothing. A blank query matches all. */
export function answering(query: string): (named: Named) => boolean {
  const words = wordsOf(query)
  if (words.length === 0) return () => query.trim() === ''
  return (named) => words.every((word) => hasWord(word, named))
}

/** How many names match the query, and the best `limit` of them; equal scores keep their order. */
export function ranked<T extends Named>(
  query: string,
  all: readonly T[],
  limit: number,
): { total: number; best: { named: T; match: Match }[] } {
  const words = wordsOf(query)
  const answers = all
    .flatMap((named) => {
      const answer = answerOf(words, named)
      return answer ? [{ named, answer }] : []
    })
    .sort((a, b) => b.answer.score - a.answer.score)
  const best = answers.slice(0, limit)
  return {
    total: answers.length,
    best: best.map(({ named, answer }) => ({ named, match: matchIn(answer) })),
  }
}

/** A name cut into the parts to highlight (`hit`) and those between them. */
export function nameParts(
  text: string,
  ranges: readonly TextRange[],
): { text: string; hit: boolean }[] {
  const cuts = [0, ...ranges.flat(), text.length]
  return cuts
    .slice(1)
    .map((to, part) => ({ text: text.slice(cuts[part], to), hit: part % 2 === 1 }))
    .filter((part) => part.text !== '')
}

function wordsOf(query: string): string[] {
  const words = bareName(query).split(' ')
  return words.map((word) => folded(word).text).filter((word) => word.trim() !== '')
}

type Answer = { score: number; words: NameMatch[] }

function answerOf(words: readonly string[], named: Named): Answer | null {
  const found: NameMatch[] = []
  for (const word of words) {
    const place = wordIn(word, named)
    if (!place) return null
    found.push(place)
  }
  if (found.length === 0) return null
  // The score of the weakest word, or of the whole query as one phrase, spaced or not, if that is higher.
  const weakest = Math.min(...found.map(({ score }) => score))
  if (words.length === 1) return { score: weakest, words: found }
  const together = [' ', ''].flatMap((space) => wordIn(words.join(space), named) ?? [])
  return { score: Math.max(weakest, ...together.map(({ score }) => score)), words: found }
}

function matchIn({ score, words }: Answer): Match {
  const zh = merged(words.map((found) => matchPlaceOf(found, 'zh')))
  const en = merged(words.map((found) => matchPlaceOf(found, 'en')))
  return { score, ranges: { zh, en } }
}

/** The ranges in order; those that touch or overlap are merged. */
function merged(ranges: readonly (TextRange | null)[]): TextRange[] {
  const joined: TextRange[] = []
  const known = ranges.flatMap((range) => (range ? [range] : []))
  for (const [from, to] of known.sort((a, b) => a[0] - b[0])) {
    const last = joined[joined.length - 1]
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
