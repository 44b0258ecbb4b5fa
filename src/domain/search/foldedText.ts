/** From and to, the end not included, in UTF-16 units of the text as it was written. */
export type TextRange = [from: number, to: number]

/** Text as search sees it, and where in it a word starts after punctuation that is left out. */
export type Folded = { text: string; starts: number[] }

/** Leaves out case, width and punctuation (`R&D` is `rd`); any gap is one space. */
export function folded(written: string): Folded {
  const letters = written.normalize('NFKD')
  // By way of upper case: letters such as ß and ς meet their kin there.
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

/** Only letters whose case is simple, as in nearly all names. */
const plain = /^[\x20-\x7e\u4e00-\u9fff]*$/

/** Where in the written text each unit of the folded text stands; null where that cannot be told. */
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
