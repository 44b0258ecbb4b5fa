import type { Bilingual } from '../../src/contract/scalars.ts'
import type { Dataset } from '../store/store.ts'
import type { ListName } from './datasetLists.ts'
import { quoted } from './fault.ts'

/** A fault of one row: its field, `null` for the whole row, and what to mend. */
export type Told = [field: string | null, message: string]

/** The rows of a list that have the right shape, with their places from 0 on. */
export type SoundRow<L extends ListName> = { row: Dataset[L][number]; place: number }

/** What is known of the lists while they are checked. */
export type Lists = { [L in ListName]: readonly SoundRow<L>[] }

/** Says whether an id is in a list; where the list could not be read, every id may be. */
export type Known = (list: ListName, id: string) => boolean

/** What rules may rely on: `whole` says that every row of a list has the right shape. */
export type Reliance = { known: Known; whole: (list: ListName) => boolean }

export function told(field: string | null, message: string): Told {
  return [field, message]
}

export function reference(known: Known, field: string, list: ListName, id: string | null): Told[] {
  return id === null || known(list, id) ? [] : [[field, `there is no ${quoted(id)} in ${list}`]]
}

export function references(
  known: Known,
  field: string,
  list: ListName,
  ids: readonly string[],
): Told[] {
  return [
    ...ids.flatMap((id) => reference(known, field, list, id)),
    ...(new Set(ids).size < ids.length ? [told(field, 'names an id twice')] : []),
  ]
}

/** A text is written in both languages, each in its own script. */
export function textFaults<F extends string>(
  row: { [field in F]: Bilingual | null },
  fields: readonly F[],
  { symbol = false } = {},
): Told[] {
  return fields.flatMap((field) => {
    const text = row[field]
    if (text === null) return []
    return (['zh', 'en'] as const).flatMap((lang): Told[] => {
      const words = text[lang]
      const place = `${field}.${lang}`
      if (words.trim() === '') return [[place, 'is empty']]
      if (words !== words.trim()) return [[place, 'has spaces around it']]
      if (lang === 'zh' && !symbol && !/[\u4e00-\u9fff]/.test(words))
        return [[place, 'has no Chinese character']]
      if (lang === 'en' && /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(words))
        return [[place, 'has Chinese characters or punctuation']]
      return []
    })
  })
}

export function pinyinFaults({ pinyin }: { pinyin: { initials: string; full: string } }): Told[] {
  return (['initials', 'full'] as const).flatMap((field): Told[] =>
    /^[a-z0-9]+$/.test(pinyin[field])
      ? []
      : [[`pinyin.${field}`, 'is lower-case Latin letters and digits, without tones']],
  )
}

/** A date that the calendar has; years and months are dates as well. */
export function dateFaults(field: string, date: string | null): Told[] {
  if (date === null || date.length < 10) return []
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
    ? []
    : [[field, `${quoted(date)} is not in the calendar`]]
}

/** At most 24 characters of the source, so that nothing is reproduced. */
export function phraseFaults(field: string, phrase: string | null): Told[] {
  if (phrase === null) return []
  if (phrase.trim() === '') return [[field, 'is empty']]
  const length = Array.from(phrase).length
  return length > 24 ? [[field, `has ${length} characters, 24 at most`]] : []
}

/** A statement is dated to the publication of its source, as precisely as that is known. */
export function publicationFaults(
  field: string,
  day: string,
  source: string,
  publishedOf: ReadonlyMap<string, string | null>,
): Told[] {
  const published = publishedOf.get(source)
  return published && !day.startsWith(published)
    ? [[field, `${quoted(day)} is not when its source was published, ${published}`]]
    : []
}
