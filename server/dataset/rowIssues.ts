import type { Aliases } from '../../src/contract/indicator/indicator.ts'
import type { Bilingual, Day, RecordedNote } from '../../src/contract/scalars.ts'
import type { Dataset } from '../store/store.ts'
import type { ListName } from './datasetLists.ts'
import { quoted } from './issue.ts'

/** An issue within a row: the field (`null` for the whole row) and the message. */
export type FieldIssue = [field: string | null, message: string]

/** A row of the right shape with its index in the list. */
export type SoundRow<L extends ListName> = { row: Dataset[L][number]; place: number }

/** The rows of the right shape, by list. */
export type Lists = { [L in ListName]: readonly SoundRow<L>[] }

/** Whether an id is in a list. True for every id of a list that could not be read. */
export type Known = (list: ListName, id: string) => boolean

/** What the rules know of the files: `whole` says whether all rows of a list have the right shape. */
export type Reliance = { known: Known; whole: (list: ListName) => boolean }

export function fieldIssue(field: string | null, message: string): FieldIssue {
  return [field, message]
}

export function reference(
  known: Known,
  field: string,
  list: ListName,
  id: string | null,
): FieldIssue[] {
  return id === null || known(list, id) ? [] : [[field, `there is no ${quoted(id)} in ${list}`]]
}

export function references(
  known: Known,
  field: string,
  list: ListName,
  ids: readonly string[],
): FieldIssue[] {
  return [
    ...ids.flatMap((id) => reference(known, field, list, id)),
    ...(new Set(ids).size < ids.length ? [fieldIssue(field, 'names an id twice')] : []),
  ]
}

/** Checks that a text is there in both languages, each in its own script. */
export function textIssues<F extends string>(
  row: { [field in F]: Bilingual | null },
  fields: readonly F[],
  { symbol = false } = {},
): FieldIssue[] {
  return fields.flatMap((field) => {
    const text = row[field]
    if (text === null) return []
    return (['zh', 'en'] as const).flatMap((lang): FieldIssue[] => {
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

/** Words that tell those who keep the data what to do: "Do not …", "must not", "not to be"; 不得, 不宜, 勿. */
const instruction = {
  zh: /不得|不宜|[须应]以|勿/,
  en: /(^|[.;] |\bso )do not\b|\b(must not|never|not to be)\b/i,
}

/**
 * Checks a note of a row known from a day: only a note that became known later has a day of record. What readers
 * are told explains, and does not instruct; a percentage reads as on the pages, "20%".
 */
export function noteIssues(
  field: string,
  note: RecordedNote | null,
  known: Day | null,
): FieldIssue[] {
  if (note === null) return []
  const { recordedAt, forReaders = null } = note
  const { zh, en } = forReaders ?? note
  return [
    ...textIssues({ [field]: note }, [field]),
    ...textIssues({ [`${field}.forReaders`]: forReaders }, [`${field}.forReaders`]),
    ...(recordedAt !== undefined && known !== null && recordedAt <= known
      ? [fieldIssue(`${field}.recordedAt`, 'is given only where it is later than that of the row')]
      : []),
    ...(instruction.zh.test(zh) || instruction.en.test(en)
      ? [
          fieldIssue(
            `${field}.forReaders`,
            'is needed: what readers are told may not instruct them',
          ),
        ]
      : []),
    ...(/\d %/.test(en)
      ? [fieldIssue(`${field}.forReaders`, 'is needed: readers see percentages without a space')]
      : []),
  ]
}

const latin = /^[a-z0-9]+$/
const notLatin = 'is lower-case Latin letters and digits, without tones'

export function pinyinIssues({
  pinyin,
}: {
  pinyin: { initials: string; full: string }
}): FieldIssue[] {
  return (['initials', 'full'] as const).flatMap((field): FieldIssue[] =>
    latin.test(pinyin[field]) ? [] : [[`pinyin.${field}`, notLatin]],
  )
}

/** Checks that no other name is blank or stands twice, and that the pinyin of one is Latin. */
export function aliasIssues(aliases: Aliases | undefined): FieldIssue[] {
  return (['zh', 'en', 'pinyin'] as const).flatMap((part): FieldIssue[] => {
    const names = aliases?.[part] ?? []
    const field = `aliases.${part}`
    if (names.some((name) => name === '' || name !== name.trim()))
      return [[field, 'has an empty name, or one with spaces around it']]
    if (new Set(names).size < names.length) return [[field, 'has a name twice']]
    if (part === 'pinyin' && names.some((name) => !latin.test(name))) return [[field, notLatin]]
    return []
  })
}

/** Checks that a day exists in the calendar. Years and months are valid dates as well. */
export function dateIssues(field: string, date: string | null): FieldIssue[] {
  if (date === null || date.length < 10) return []
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
    ? []
    : [[field, `${quoted(date)} is not in the calendar`]]
}

/** Checks that a quotation has at most 24 characters, too few to reproduce the source. */
export function phraseIssues(field: string, phrase: string | null): FieldIssue[] {
  if (phrase === null) return []
  if (phrase.trim() === '') return [[field, 'is empty']]
  const length = Array.from(phrase).length
  return length > 24 ? [[field, `has ${length} characters, 24 at most`]] : []
}

/** Checks that the day of a statement agrees with the publication date of its source, as precise as that is. */
export function publicationIssues(
  field: string,
  day: string,
  source: string,
  publishedOf: ReadonlyMap<string, string | null>,
): FieldIssue[] {
  const published = publishedOf.get(source)
  return published && !day.startsWith(published)
    ? [[field, `${quoted(day)} is not when its source was published, ${published}`]]
    : []
}
