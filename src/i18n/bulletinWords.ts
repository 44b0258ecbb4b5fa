import type { Status } from '../contract/status.ts'

/** How a monthly need moves the figure: it fills up, grows or falls; of shares in percentage points. */
export type Need = 'fill' | 'add' | 'reduce' | 'raise' | 'lower'

/** How targets stand: one of them, several of them, and several that are all there are. */
type Standing = Record<Status, readonly [one: string, some: string, all: string]>

const zh = {
  /** `scope` is empty for the whole ledger; `all` counts its targets. */
  lead: (day: string, scope: string, all: string) =>
    `截至${day}，${scope ? `所选范围（${scope}）的` : '全市'}${all}项在册目标`,
  alike: (lead: string, words: string) => `${lead}${words}。`,
  /** `rest` is what cannot be judged, which stands apart. */
  mixed: (lead: string, known: string, rest: string | null) =>
    `${lead}中，${known}${rest ? `；另有${rest}` : ''}。`,
  untold: (count: string, parts: string) => `${count}项暂不能判定，其中${parts}`,
  noneTold: (lead: string, parts: string) => `${lead}均暂不能判定，其中${parts}。`,
  counted: (words: string, count: string) => `${words}${count}项`,
  list: (parts: readonly string[]) => parts.join('、'),
  standing: {
    met: ['已达成', '已达成', '均已达成'],
    'on-pace': ['达到序时进度', '达到序时进度', '均达到序时进度'],
    slow: ['进度偏慢', '进度偏慢', '进度均偏慢'],
    behind: ['进度滞后', '进度滞后', '进度均滞后'],
    missed: ['未达成', '未达成', '均未达成'],
    'cannot-tell': ['无法判定', '无法判定', '均无法判定'],
    'overdue-data': ['逾期无数据', '逾期无数据', '均逾期无数据'],
    awaiting: ['待发布', '待发布', '均待发布'],
    'too-early': ['判定尚早', '判定尚早', '均判定尚早'],
  } satisfies Standing,
  byHand: (count: string) => `其中${count}项为人工认定。`,
  told: {
    missed: '未达成',
    behind: '进度滞后',
    slow: '进度偏慢',
    'overdue-data': '逾期无数据',
    met: '已达成',
  },
  unseen: '，期末数至今未见公布',
  /** `first` says how many are told where that is not all. */
  heading: (name: string, count: string, first: string | null, note: string) =>
    `${name}${count}项${note}${first ? `（列出前${first}项）` : ''}：`,
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
    `（${publishers.length > 0 ? `来源：${publishers.join('、')}；` : ''}判定日${day}；按判定规则第${version}版测算）`,
}

const en: typeof zh = {
  lead: (day, scope, all) =>
    `As of ${day}, ${all === '1' ? 'the one target' : `the ${all} targets`} in force${scope ? ` in the chosen scope (${scope})` : ''}`,
  alike: (lead, words) => `${lead} ${words}.`,
  mixed: (lead, known, rest) =>
    `${lead} stand as follows: ${known}${rest ? `; apart from these, ${rest}` : ''}.`,
  untold: (count, parts) => `${count} cannot be judged yet: ${parts}`,
  noneTold: (lead, parts) => `${lead} cannot be judged yet: ${parts}.`,
  counted: (words, count) => `${count} ${words}`,
  list: (parts) =>
    parts.length > 1
      ? `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`
      : parts.join(''),
  standing: {
    met: ['is met', 'are met', 'are all met'],
    'on-pace': ['is on pace', 'are on pace', 'are all on pace'],
    slow: ['is slow', 'are slow', 'are all slow'],
    behind: ['is behind', 'are behind', 'are all behind'],
    missed: ['is missed', 'are missed', 'are all missed'],
    'cannot-tell': ['cannot be decided', 'cannot be decided', 'all cannot be decided'],
    'overdue-data': ['has overdue data', 'have overdue data', 'all have overdue data'],
    awaiting: ['awaits release', 'await release', 'all await release'],
    'too-early': ['is too early to judge', 'are too early to judge', 'are all too early to judge'],
  },
  byHand: (count) => ` ${count} of them ${count === '1' ? 'is' : 'are'} as set by a person.`,
  told: {
    missed: 'Missed',
    behind: 'Behind',
    slow: 'Slow',
    'overdue-data': 'Data overdue',
    met: 'Met',
  },
  unseen: ', final figure not seen yet',
  heading: (name, count, first, note) =>
    `${name}${note} (${count}${first ? `, the first ${first}` : ''}): `,
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

/** The words of the paragraph that tells how the targets stand. Loaded when it is first asked for. */
export const bulletinWords = { zh, en }
