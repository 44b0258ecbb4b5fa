import { statusWords } from '../target/statusWords.ts'
import { plural } from '../grammar.ts'
import { paceTerms } from '../pace/paceTerms.ts'
import { terms } from '../terms.ts'

/** What a monthly need means: a flow to complete, a stock to add to or reduce, a percentage to raise or lower. */
export type Need = 'fill' | 'add' | 'reduce' | 'raise' | 'lower'

const zh = {
  opening: (day: string, sentence: string) => `截至${day}，${sentence}。`,
  byHand: paceTerms.zh.countByPerson,
  shown: statusWords.zh.said,
  /** `first` is how many are listed; null where all are. */
  heading: (name: string, count: string, first: string | null) =>
    `${name}${count}项${first ? `（列出前${first}项）` : ''}：`,
  numbered: (place: string, text: string) => `（${place}）${text}`,
  between: '；',
  end: '。',
  needed: {
    fill: (amount: string) => `，此后月均需完成${amount}`,
    add: (amount: string) => `，此后月均需增加${amount}`,
    reduce: (amount: string) => `，此后月均需减少${amount}`,
    raise: (amount: string) => `，此后月均需提高${amount}`,
    lower: (amount: string) => `，此后月均需降低${amount}`,
  } satisfies Record<Need, (amount: string) => string>,
  catchUp: (factor: string) => `，追赶系数${factor}`,
  computed: (status: string) => `测算为${status}`,
  cited: (publishers: readonly string[], day: string, version: string) =>
    `（${publishers.length > 0 ? `${terms.zh.source}：${publishers.join('、')}；` : ''}判定日${day}；按判定规则第${version}版测算）`,
}

const en: typeof zh = {
  opening: (day, sentence) => `As of ${day}. ${sentence}.`,
  byHand: (count) => ` ${count} of them ${plural(count, 'is', 'are')} as set by a person.`,
  shown: statusWords.en.said,
  heading: (name, count, first) =>
    `${name.charAt(0).toUpperCase()}${name.slice(1)} (${count}${first ? `, the first ${first}` : ''}): `,
  numbered: (place, text) => `(${place}) ${text}`,
  between: '. ',
  end: '.',
  needed: {
    fill: (amount) => `; from then on ${amount} a month is needed`,
    add: (amount) => `; from then on a rise of ${amount} a month is needed`,
    reduce: (amount) => `; from then on a fall of ${amount} a month is needed`,
    raise: (amount) => `; from then on a rise of ${amount} a month is needed`,
    lower: (amount) => `; from then on a fall of ${amount} a month is needed`,
  },
  catchUp: (factor) => `, ${factor} times the pace so far`,
  computed: (status) => `computed: ${status}`,
  cited: (publishers, day, version) =>
    `(${publishers.length > 0 ? `Sources: ${publishers.join(', ')}; data` : 'Data'} to ${day}; computed by version ${version} of the rules)`,
}

/** The words of the circular on the targets. Loaded on first use. */
export const bulletinWords = { zh, en }
