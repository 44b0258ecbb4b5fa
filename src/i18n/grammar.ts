const zh = {
  colon: '：',
  comma: '，',
  stop: '。',
  /** Between words that a language may write without a space. */
  space: '',
  list: (parts: readonly string[]) => parts.join('、'),
  /** A list whose parts may contain commas, such as the names of publishers. */
  longList: (parts: readonly string[]) => parts.join('、'),
  /** Qualifications of one thing, such as a figure and its remarks. */
  clauses: (parts: readonly string[]) => parts.join('，'),
  /** Statements that could stand alone. */
  statements: (parts: readonly string[]) => parts.join('；'),
  sentences: (parts: readonly string[]) => parts.join(''),
  labelled: (label: string, text: string) => `${label}：${text}`,
  /** Put behind a word; in English it begins with a space. */
  aside: (text: string) => `（${text}）`,
}

const en: typeof zh = {
  colon: ': ',
  comma: ', ',
  stop: '.',
  space: ' ',
  list: (parts) => parts.join(', '),
  longList: (parts) => parts.join('; '),
  clauses: (parts) => parts.join(', '),
  statements: (parts) => parts.join('; '),
  sentences: (parts) => parts.join(' '),
  labelled: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
}

/** How a language joins words: punctuation, spaces and lists. */
export const grammar = { zh, en }

const englishPlurals = new Intl.PluralRules('en')

/** The English form of a word after a number, which may be text such as "1,204". */
export function plural(count: number | string, one: string, many: string): string {
  return englishPlurals.select(Number(count)) === 'one' ? one : many
}

/** A number with its word in English: 1 step, 2 steps. */
export function counted(count: number | string, one: string, many: string): string {
  return `${count} ${plural(count, one, many)}`
}
