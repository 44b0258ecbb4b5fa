import type { Measure } from '../../contract/indicator/indicator.ts'

const zh = {
  settling: '判定所需数据',
  settle: {
    bound: '同一时期的准确值，或达到目标的下限。',
    approximate: '同一时期的准确值。',
    'method-break': '发布单位按目标提出时口径公布的数，或按新口径重新提出的目标。',
    conflict: '有关来源的更正，或对哪个数为准的说明。',
    unclear: '发布单位对原文含义的说明。',
    expected: '正式公布数。',
    provisional: '正式公布数。',
    scope: '与目标统计范围相同的数，或对目标统计范围的说明。',
    'no-baseline': '目标提出时的基期数，应由提出目标的单位说明。',
    'zero-target': '大于零的目标。',
    stale: '目标期内更新的数。',
    'no-curve': (years: string) => `至少${years}个完整年度的年内累计数和全年数。`,
    'later-figure': (share: string) => `期间过${share}之后的数。`,
    outcome: {
      flow: (year: string) => `${year}年全年数，通常见于统计公报、政府工作报告。`,
      stock: (year: string) => `${year}年年末数，通常见于统计公报、政府工作报告。`,
      cumulative: (year: string) => `截至${year}年底的累计数，通常见于主管部门的通报。`,
      ratio: (year: string) => `${year}年数，通常见于统计公报、政府工作报告。`,
      growth: (year: string) => `${year}年数，通常见于统计公报、政府工作报告。`,
      rank: (year: string) => `${year}年版榜单。`,
      'annual-list': (year: string) => `${year}年度名单，通常由主管部门公布。`,
      record: (year: string) => `${year}年底之前对新纪录的公布。`,
    } satisfies Record<Measure, (year: string) => string>,
  },
  lastSeen: '最近一次公布见',
  setIn: '目标出自',
  quote: ['《', '》'],
  quotedOn: (day: string) => `（${day}）`,
}

const en: typeof zh = {
  settling: 'What would settle it',
  settle: {
    bound: 'An exact figure of the same period, or a lower bound that reaches the target.',
    approximate: 'An exact figure of the same period.',
    'method-break':
      'A figure by the method in force when the target was set, or a target set anew by the new method.',
    conflict: 'A correction by one of the sources, or word on which figure holds.',
    unclear: 'Word from the publisher on what was meant.',
    expected: 'The official figure.',
    provisional: 'The final figure.',
    scope: 'A figure that counts what the target counts, or word on what the target counts.',
    'no-baseline': 'The baseline when the target was set, which those who set it can tell.',
    'zero-target': 'A target above zero.',
    stale: 'A newer figure from within the period.',
    'no-curve': (years) => `At least ${years} complete years with figures within the year.`,
    'later-figure': (share) => `A figure from after ${share} of the period.`,
    outcome: {
      flow: (year) =>
        `The full-year figure of ${year}, usually in the statistical communiqué or the government work report.`,
      stock: (year) =>
        `The year-end figure of ${year}, usually in the statistical communiqué or the government work report.`,
      cumulative: (year) =>
        `The total to the end of ${year}, usually in a notice of the department in charge.`,
      ratio: (year) =>
        `The figure of ${year}, usually in the statistical communiqué or the government work report.`,
      growth: (year) =>
        `The figure of ${year}, usually in the statistical communiqué or the government work report.`,
      rank: (year) => `The ${year} edition of the ranking.`,
      'annual-list': (year) =>
        `The list of ${year}, usually published by the department in charge.`,
      record: (year) => `Word of a new record by the end of ${year}.`,
    },
  },
  lastSeen: 'The latest figure was in',
  setIn: 'The target was set in',
  quote: [', ', ''],
  quotedOn: (day) => ` (${day})`,
}

/** The words on what would settle a status that is open. */
export const settlingWords = { zh, en }
