import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import type { Difference } from '../../format/pace/difference.ts'
import { statusWords } from '../target/statusWords.ts'
import { controlTerms } from '../controlTerms.ts'
import { terms } from '../terms.ts'
import { figureTerms } from '../figureTerms.ts'
import { paceTerms } from './paceTerms.ts'

const zh = {
  explanation: '为什么是这个状态',
  status: statusWords.zh.name,

  computed: '系统判定',
  byHand: paceTerms.zh.byPerson,
  byWhom: (by: string, reason: string) => `${by}：${reason}`,
  untilDay: (day: string) => `有效期至${day}`,
  figure: figureTerms.zh.actual,
  goal: terms.zh.target,
  baseline: paceTerms.zh.baseline,
  noFigure: paceTerms.zh.noFigure,
  unclearFigure: figureTerms.zh.heldBack,
  dueOn: paceTerms.zh.dueOn,
  comparison: '与目标相比',
  difference: {
    more: (amount: string) => `比目标多${amount}`,
    less: (amount: string) => `比目标少${amount}`,
    above: (amount: string) => `比目标高${amount}`,
    below: (amount: string) => `比目标低${amount}`,
    'in-front': (amount: string) => `比目标靠前${amount}`,
    behind: (amount: string) => `比目标靠后${amount}`,
    equal: () => '与目标持平',
    'not-below': () => '不低于目标',
    'not-above': () => '不高于目标',
  } satisfies Record<Difference['side'], (amount: string) => string>,
  notShown: '来源仅公布界限，无法计算',

  arithmetic: paceTerms.zh.arithmetic,
  unit: (unit: string) => `单位：${unit}。各数按未取整的数值计算。`,
  terms: {
    completion: '完成率 R',
    elapsed: '序时进度 E',
    gap: '差距 g',
    pace: '进度比 P',
    forecast: '期末预测 F',
    needed: '月均需完成 N',
    catchUp: '追赶系数 K',
  },
  method: {
    month: paceTerms.zh.month,
    quarter: '按季，只计完整的季度',
    day: paceTerms.zh.day,
    curve: '按往年同期的平均进度',
    plan: paceTerms.zh.plan,
    given: '按给定的进度',
  } satisfies Record<ElapsedMethod['kind'], string>,
  gapOpen: '来源仅公布界限，领先、落后都有可能',
  yearlyList: '年度名单一年一定，年内不判进度',
  forecast: (level: string) => `${level}（按序时）`,
  seasonal: (level: string) => `${level}（按上年走势）`,
  soFar: (amount: string, mean: string) => `${amount}，此前月均${mean}`,

  turns: '达到序时的条件',
  turn: {
    more: {
      'on-pace': (more: string, day: string, level: string) =>
        `再多${more}（截至${day}达到${level}）即达到序时`,
      slow: (more: string, day: string, level: string) =>
        `再多${more}（截至${day}达到${level}）即为偏慢而非滞后`,
    },
    level: {
      'on-pace': (day: string, level: string) => `截至${day}达到${level}即达到序时`,
      slow: (day: string, level: string) => `截至${day}达到${level}即为偏慢`,
    },
    catchUp: (needed: string, factor: string) => `余下每月需${needed}，为此前的${factor}倍`,
    needed: (needed: string) => `余下每月需${needed}`,
  },

  howDecided: '判定规则',
  ruleTerms: {
    version: '规则版本',
    onPace: statusWords.zh.name['on-pace'],
    slow: statusWords.zh.name.slow,
    behind: statusWords.zh.name.behind,
    early: statusWords.zh.name['too-early'],
    cutOff: figureTerms.zh.asOf,
    day: terms.zh.dayOfJudging,
  },
  rule: {
    onPace: '差距不小于0',
    slow: (pace: string, gap: string) => `进度比不低于${pace}，或差距不低于${gap}个百分点`,
    behind: '低于以上各线',
    early: (share: string) => `期间未过${share}`,
  },
  noCutOff: '尚无公布数',
  toRules: controlTerms.zh.toRules,
}

const en: typeof zh = {
  explanation: 'Why this status',
  status: statusWords.en.name,

  computed: 'Computed',
  byHand: paceTerms.en.byPerson,
  byWhom: (by, reason) => `${by}: ${reason}`,
  untilDay: (day) => `until ${day}`,
  figure: figureTerms.en.actual,
  goal: terms.en.target,
  baseline: paceTerms.en.baseline,
  noFigure: 'no figure of its period so far',
  unclearFigure: figureTerms.en.heldBack,
  dueOn: paceTerms.en.dueOn,
  comparison: 'Against the target',
  difference: {
    more: (amount) => `${amount} more than the target`,
    less: (amount) => `${amount} less than the target`,
    above: (amount) => `${amount} above the target`,
    below: (amount) => `${amount} below the target`,
    'in-front': (amount) => `${amount} in front of the target`,
    behind: (amount) => `${amount} behind the target`,
    equal: () => 'the same as the target',
    'not-below': () => 'not below the target',
    'not-above': () => 'not above the target',
  },
  notShown: 'only a limit is given, cannot be computed',

  arithmetic: paceTerms.en.arithmetic,
  unit: (unit) => `Unit: ${unit}. Computed from values that are not rounded.`,
  terms: {
    completion: 'Completion R',
    elapsed: 'Elapsed E',
    gap: 'Gap g',
    pace: 'Pace P',
    forecast: 'Forecast F',
    needed: 'Monthly need N',
    catchUp: 'Catch-up K',
  },
  method: {
    month: paceTerms.en.month,
    quarter: 'by complete quarters',
    day: paceTerms.en.day,
    curve: 'by the mean of past years',
    plan: paceTerms.en.plan,
    given: 'as given',
  },
  gapOpen: 'only a limit is given: ahead or behind, both are possible',
  yearlyList: 'drawn up once a year, no pace within the year',
  forecast: (level) => `${level} (at the pace so far)`,
  seasonal: (level) => `${level} (by the course of last year)`,
  soFar: (amount, mean) => `${amount}, against ${mean} so far`,

  turns: 'What would change it',
  turn: {
    more: {
      'on-pace': (more, day, level) => `${more} more (${level} by ${day}) would be on pace`,
      slow: (more, day, level) => `${more} more (${level} by ${day}) would be slow, not behind`,
    },
    level: {
      'on-pace': (day, level) => `${level} by ${day} is on pace`,
      slow: (day, level) => `${level} by ${day} is slow`,
    },
    catchUp: (needed, factor) =>
      `needs ${needed} a month for the rest of the period, ${factor} times the pace so far`,
    needed: (needed) => `needs ${needed} a month for the rest of the period`,
  },

  howDecided: 'Rules',
  ruleTerms: {
    version: 'Version of the rules',
    onPace: statusWords.en.name['on-pace'],
    slow: statusWords.en.name.slow,
    behind: statusWords.en.name.behind,
    early: statusWords.en.name['too-early'],
    cutOff: figureTerms.en.asOf,
    day: terms.en.dayOfJudging,
  },
  rule: {
    onPace: 'a gap of 0 or more',
    slow: (pace, gap) => `a pace of at least ${pace}, or a gap of at least ${gap} pp`,
    behind: 'below that',
    early: (share) => `less than ${share} of the period has passed`,
  },
  noCutOff: 'no figure so far',
  toRules: controlTerms.en.toRules,
}

/** The words that explain the status of a target. Loaded with the parts that need them. */
export const paceWords = { zh, en }
