import { textWidth } from './labelPlaces.ts'

/** A word or one wide character, with the punctuation that must stay on its line. */
const piece = /[（《「『“‘]*(?:[^\s⺀-￿]+|[⺀-￿])[，。、；：？！）》」』”’]*\s*/gu

/**
 * A text in lines of at most `width` pixels. Where it needs more than `most` lines, the last one ends
 * with an ellipsis.
 */
export function textLines(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (one: string) => textWidth(one.trimEnd(), size) <= width
  for (const word of text.match(piece) ?? []) {
    // A word wider than the line is broken within.
    for (const part of fits(word) ? [word] : Array.from(word)) {
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

/** The same in lines of similar length, so that no last word stands alone: for names and titles. */
export function evenLines(text: string, width: number, size: number, most: number): string[] {
  let lines = textLines(text, width, size, most)
  if (lines.length === 1) return lines
  const bare = (some: readonly string[]) => some.join('').replaceAll(/\s/g, '')
  const longest = Math.max(
    0,
    ...(text.match(/[\w.,%-]+/g) ?? []).map((word) => textWidth(word, size)),
  )
  for (let share = 0.96; share > 0.5 && width * share > longest; share -= 0.04) {
    const narrower = textLines(text, width * share, size, most)
    if (narrower.length > lines.length || bare(narrower) !== bare(lines)) break
    lines = narrower
  }
  return lines
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line)
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop()
  return `${characters.join('')}…`
}
