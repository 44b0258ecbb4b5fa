import type { TextRange } from './foldedText.ts'

/** A character of a name that is not punctuation or space: its range and, unless it is Han, how it is typed. */
type Spoken = { place: TextRange; typed: string | null }

const han = /\p{Script=Han}/u
const silent = /[\p{P}\s]/u
const syllable = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r)?$/
const longestSyllable = 6

/** The range in the name of each letter of its pinyin initials; null where they do not fit the name. */
export function initialPlaces(name: string, initials: string): TextRange[] | null {
  return initialPlacesOf(spokenIn(name), initials)
}

/**
 * The range in the name of each letter of its full pinyin; null where it can be split into syllables in several
 * ways or none. The initials settle most splits: `fangan` is 方案 with `fa` and 翻干 with `fg`.
 */
export function fullPlaces(name: string, initials: string, full: string): TextRange[] | null {
  const spoken = spokenIn(name)
  if (full[0] !== initials[0] || !initialPlacesOf(spoken, initials)) return null
  const begins = beginsOf(spoken, initials, full)
  const places: TextRange[] = []
  let end = full.length
  for (let k = spoken.length - 1; k >= 0; k -= 1) {
    const begin = begins[k]?.get(end)
    const place = spoken[k]?.place
    if (!place || begin === undefined || begin === 'several') return null
    for (let unit = begin; unit < end; unit += 1) places.push(place)
    end = begin
  }
  return end === 0 ? places.reverse() : null
}

function initialPlacesOf(spoken: Spoken[], initials: string): TextRange[] | null {
  const places: TextRange[] = []
  for (const { place, typed } of spoken) {
    if (typed !== null && !initials.startsWith(typed, places.length)) return null
    for (let unit = 0; unit < (typed?.length ?? 1); unit += 1) places.push(place)
  }
  return places.length === initials.length ? places : null
}

/** For each character a map from where it may end in the full pinyin to where it then begins. */
function beginsOf(spoken: Spoken[], initials: string, full: string) {
  let reached = [0]
  let letter = 0
  return spoken.map(({ typed }) => {
    letter += typed?.length ?? 1
    // The next character begins with its own initial, which rules out nearly all ends.
    const next = initials[letter]
    const begins = new Map<number, number | 'several'>()
    for (const begin of reached)
      for (const end of endsFrom(begin, full, typed, next))
        begins.set(end, begins.has(end) ? 'several' : begin)
    reached = [...begins.keys()]
    return begins
  })
}

/** The positions at which a character that begins at `begin` may end. */
function endsFrom(begin: number, full: string, typed: string | null, next: string | undefined) {
  if (typed !== null) return full.startsWith(typed, begin) ? [begin + typed.length] : []
  const ends: number[] = []
  const farthest = Math.min(begin + longestSyllable, full.length)
  for (let end = begin + 1; end <= farthest; end += 1)
    if (full[end] === next && syllable.test(full.slice(begin, end))) ends.push(end)
  return ends
}

function spokenIn(name: string): Spoken[] {
  const spoken: Spoken[] = []
  let at = 0
  for (const character of name) {
    const place: TextRange = [at, at + character.length]
    at = place[1]
    if (han.test(character)) spoken.push({ place, typed: null })
    else if (!silent.test(character))
      spoken.push({ place, typed: character.normalize('NFKC').toLowerCase() })
  }
  return spoken
}
