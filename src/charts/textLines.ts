import { textWidth } from './labelPlaces.ts'

/** An English figure with its bound, its currency and what belongs to the number: over RMB 1,000 bn. */
const figure =
  /(?:(?:over|at least|under|nearly|about) )?(?:RMB )?\d[\d,.–-]*(?: (?:bn|pp|[KMGT]bps))?/
/** A figure, a word or one wide character, with the punctuation that must stay on its line. */
const piece = new RegExp(
  `[（《「『“‘]*(?:\\b${figure.source}[^\\s⺀-￿]*|[^\\s⺀-￿]+|[⺀-￿])[，。、；：？！）》」』”’]*\\s*`,
  'giu',
)
/** What a Chinese sentence is read by: up to and with its comma, a space or the like. */
const clause = new RegExp(
  `(?:\\b${figure.source}[^\\s，。、；：]*|[^\\s，。、；：]+)[，。、；：）》」』”’]*\\s*`,
  'giu',
)

/**
 * A text in lines of at most `width` pixels. Where it needs more than `most` lines, the last one ends
 * with an ellipsis.
 */
export function textLines(text: string, width: number, size: number, most: number): string[] {
  return linesOf(text.match(piece) ?? [], width, size, most)
}

function linesOf(pieces: readonly string[], width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (one: string) => textWidth(one.trimEnd(), size) <= width
  for (const word of pieces) {
    for (const part of partsOf(word, fits)) {
      if (line !== '' && !fits(line + part)) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += part
    }
  }
  if (line !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', fits)]
}

/**
 * The same in lines of similar length, so that no last word stands alone: for names and titles. They end with a clause
 * where that takes no more lines.
 */
export function evenLines(text: string, width: number, size: number, most: number): string[] {
  const lines = textLines(text, width, size, most)
  if (lines.length === 1) return lines
  const clauses = text.match(clause) ?? []
  const byClauses = linesOf(clauses, width, size, most)
  const widest = (some: readonly string[]) =>
    Math.max(0, ...some.map((one) => textWidth(one.trimEnd(), size)))
  return widest(clauses) <= width &&
    byClauses.length === lines.length &&
    bare(byClauses) === bare([text])
    ? evened(byClauses, clauses, widest(clauses), width, size)
    : evened(lines, text.match(piece) ?? [], widest(text.match(piece) ?? []), width, size)
}

/** The lines with the pieces spread over them as evenly as they can be; none may be narrower than `least`. */
function evened(
  lines: readonly string[],
  pieces: readonly string[],
  least: number,
  width: number,
  size: number,
): string[] {
  let even = [...lines]
  for (let share = 0.96; share > 0.5 && width * share > least; share -= 0.04) {
    const narrower = linesOf(pieces, width * share, size, lines.length)
    if (bare(narrower) !== bare(lines)) break
    even = narrower
  }
  return even
}

/** What is wider than a line is broken within: a figure between its words, a word anywhere. */
function partsOf(word: string, fits: (one: string) => boolean): string[] {
  if (fits(word)) return [word]
  return (word.match(/\S+\s*/g) ?? []).flatMap((part) => (fits(part) ? [part] : Array.from(part)))
}

function bare(lines: readonly string[]): string {
  return lines.join('').replaceAll(/\s/g, '')
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line)
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
