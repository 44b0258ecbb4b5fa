import type { Aliases } from '../../contract/indicator/indicator.ts'
import type { Bilingual, Lang } from '../../contract/scalars.ts'
import { type Folded, folded, foldedPlaces, type TextRange } from './foldedText.ts'
import { fullPlaces, initialPlaces } from './pinyinPlaces.ts'

/** Something that search finds by its name, its pinyin or an alias. */
export type Named = {
  name: Bilingual
  pinyin: { initials: string; full: string }
  aliases?: Aliases | undefined
  extra?: readonly string[]
}

/** A word found in a name: the score, the length of the word, and where it was found for each language. */
export type NameMatch = { score: number; length: number; zh: InKey | null; en: InKey | null }

const scores = {
  name: 10,
  alias: 9,
  namePrefix: 8,
  wordStart: 7,
  substring: 6,
  initialsPrefix: 5,
  aliasPrefix: 4,
  initials: 3,
  fullPrefix: 2,
  full: 1,
  inAlias: 1,
}

/** Looks for one folded word in all keys of a name; null where it is in none. */
export function wordIn(word: string, named: Named): NameMatch | null {
  const { zh, en, initials, full, aliases } = keysOf(named)
  const inZh = inName(word, zh) ?? inInitials(word, initials) ?? inFullPinyin(word, initials, full)
  const inEn = inName(word, en)
  const score = Math.max(inZh?.score ?? 0, inEn?.score ?? 0, inAliases(word, aliases))
  if (score === 0) return null
  return { score, length: word.length, zh: inZh, en: inEn }
}

/** Whether a folded word is in any key of a name; faster than `wordIn`, without score and position. */
export function hasWord(word: string, named: Named): boolean {
  const { zh, en, initials, full, aliases } = keysOf(named)
  return (
    zh.text.includes(word) ||
    en.text.includes(word) ||
    initials.text.includes(word) ||
    inFullPinyin(word, initials, full) !== null ||
    aliases.some((alias) => alias.includes(word))
  )
}

/** The range of a found word in a name; null where it is not in that name or cannot be located. */
export function matchPlaceOf({ length, ...found }: NameMatch, lang: Lang): TextRange | null {
  const inKey = found[lang]
  const places = inKey?.key.places()
  const first = inKey && places?.[inKey.at]
  const last = inKey && places?.[inKey.at + length - 1]
  return first && last ? [first[0], last[1]] : null
}

/** One text that is searched, and the range in the name of each of its units. */
type Key = Folded & { places: () => TextRange[] | null }

type Keys = { zh: Key; en: Key; initials: Key; full: Key; aliases: string[] }

/** Fills the cache for a name, so that the first search is as fast as later ones. */
export function prepared<T extends Named>(named: T): T {
  keysOf(named)
  return named
}

/** Folded keys, cached for each name. */
const known = new WeakMap<Named, Keys>()

function keysOf(named: Named): Keys {
  const before = known.get(named)
  if (before) return before
  const {
    name,
    pinyin: { initials, full },
    aliases = { zh: [], en: [], pinyin: [] },
    extra = [],
  } = named
  const keys = {
    zh: keyOf(folded(name.zh), () => foldedPlaces(name.zh)),
    en: keyOf(folded(name.en), () => foldedPlaces(name.en)),
    initials: keyOf(plain(initials), () => initialPlaces(name.zh, initials)),
    full: keyOf(plain(full), () => fullPlaces(name.zh, initials, full)),
    aliases: [...Object.values(aliases).flat(), ...extra].map((alias) => folded(alias).text),
  }
  known.set(named, keys)
  return keys
}

function plain(text: string): Folded {
  return { text, starts: [0] }
}

function keyOf({ text, starts }: Folded, work: () => TextRange[] | null): Key {
  let done: { places: TextRange[] | null } | null = null
  return { text, starts, places: () => (done ??= { places: work() }).places }
}

type InKey = { score: number; key: Key; at: number }

/** The best position of a word in a name: at the start of a word if possible. */
function inName(word: string, key: Key): InKey | null {
  const first = key.text.indexOf(word)
  if (first < 0) return null
  if (key.text === word) return { score: scores.name, key, at: 0 }
  let at = first
  while (at >= 0 && !startsWord(key, at)) at = key.text.indexOf(word, at + 1)
  if (at < 0) return { score: scores.substring, key, at: first }
  return { score: at === 0 ? scores.namePrefix : scores.wordStart, key, at }
}

function startsWord({ text, starts }: Key, at: number): boolean {
  return starts.includes(at) || text[at - 1] === ' '
}

function inInitials(word: string, key: Key): InKey | null {
  const at = key.text.indexOf(word)
  if (at < 0) return null
  return { score: at === 0 ? scores.initialsPrefix : scores.initials, key, at }
}

/** Full pinyin must begin at the start of a syllable: `ai` is not found in 在 (`zai`). */
function inFullPinyin(word: string, initials: Key, key: Key): InKey | null {
  if (!initials.text.includes(word.slice(0, 1))) return null
  let at = key.text.indexOf(word)
  while (at > 0 && splitsSyllable(key, at)) at = key.text.indexOf(word, at + 1)
  return at < 0 ? null : { score: at === 0 ? scores.fullPrefix : scores.full, key, at }
}

function splitsSyllable({ places }: Key, at: number): boolean {
  const units = places()
  return units !== null && units[at] === units[at - 1]
}

function inAliases(word: string, aliases: readonly string[]): number {
  if (aliases.includes(word)) return scores.alias
  if (aliases.some((alias) => alias.startsWith(word))) return scores.aliasPrefix
  return aliases.some((alias) => alias.includes(word)) ? scores.inAlias : 0
}
