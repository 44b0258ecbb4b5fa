/** Start and end (exclusive), in UTF-16 units of the original text. */
export type TextRange = [from: number, to: number]

/** Normalised text, and the positions in it where a piece begins after removed punctuation. */
export type Folded = { text: string; starts: number[] }

/** Normalises text for search: no case, width or punctuation (`R&D` is `rd`), runs of white space as one space. */
export function folded(written: string): Folded {
  const letters = written.normalize('NFKD')
  // Via upper case, so that ß equals ss and ς equals σ.
  const cased = plain.test(letters)
    ? letters.toLowerCase()
    : letters.toUpperCase().toLowerCase().replaceAll('ς', 'σ')
  let text = ''
  const starts: number[] = []
  for (const piece of cased.split(/\p{P}/u)) {
    starts.push(text.length)
    const spaced = piece.replaceAll(/\s+/g, ' ')
    text += text.endsWith(' ') && spaced.startsWith(' ') ? spaced.slice(1) : spaced
  }
  return { text, starts }
}

/** Text that needs no such detour: printable ASCII and Han, as in nearly all names. */
const plain = /^[\x20-\x7e\u4e00-\u9fff]*$/

/** For each unit of the folded text its range in the original; null where they cannot be matched. */
export function foldedPlaces(written: string): TextRange[] | null {
  let text = ''
  const places: TextRange[] = []
  let at = 0
  for (const character of written) {
    const place: TextRange = [at, at + character.length]
    at = place[1]
    const letters = folded(character).text
    const units = letters === ' ' && text.endsWith(' ') ? '' : letters
    for (let unit = 0; unit < units.length; unit += 1) places.push(place)
    text += units
  }
  return text === folded(written).text ? places : null
}
