import type { Measure } from '../../contract/indicator/indicator.ts'
import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import type { Status } from '../../contract/target/status.ts'
import type { Difference } from '../../format/pace/difference.ts'
import { statusWords } from '../target/statusWords.ts'
import { controlTerms } from '../controlTerms.ts'
import { terms } from '../terms.ts'
import { figureTerms } from '../figureTerms.ts'
import { paceTerms } from './paceTerms.ts'

/** The period of a figure of the due year, by measure: 年底, 全年. */
type WholeOf = Record<Measure, string>

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
  notShown: '来源只给出界限，无法计算',

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
  gapOpen: '来源只给出界限，领先、落后都有可能',
  yearlyList: '年度名单一年一定，年内不判进度',
  forecast: (level: string) => `${level}（按序时）`,
  seasonal: (level: string) => `${level}（按上年走势）`,
  soFar: (amount: string, mean: string) => `${amount}，此前月均${mean}`,

  turns: '怎样改变判定',
  turn: {
    more: {
      'on-pace': (more: string, day: string, level: string) =>
        `再多${more}（截至${day}达到${level}）即达序时`,
      slow: (more: string, day: string, level: string) =>
        `再多${more}（截至${day}达到${level}）即为偏慢而非滞后`,
    },
    level: {
      'on-pace': (day: string, level: string) => `截至${day}达到${level}即为序时`,
      slow: (day: string, level: string) => `截至${day}达到${level}即为偏慢`,
    },
    catchUp: (needed: string, factor: string) => `余下每月需${needed}，为此前的${factor}倍`,
    needed: (needed: string) => `余下每月需${needed}`,
  },

  settling: '什么能够判定',
  settle: {
    bound: '同一时期的确数，或达到目标的下限。',
    approximate: '同一时期的确数。',
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

  howDecided: '判定规则',
  ruleTerms: {
    version: '规则版本',
    onPace: terms.zh.pace,
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

  sentence: {
    /** 2023年技术合同成交额目标超过900亿元. `place` is empty for the city, and where the name contains it. */
    goal: (due: string, place: string, name: string, tier: string, target: string) =>
      `${due}${place}${name}`.replace('年当年', '年') + tier + target,
    dueYear: (year: string) => `${year}年`,
    dueDay: (day: string) => `${day}到期的`,
    when: {
      until: (day: string) => `，截至${day}`,
      year: (year: string) => `，${year}年`,
      yearEnd: (year: string) => `，截至${year}年底`,
      edition: (year: string) => `，${year}年版`,
      undated: (year: string) => `，据${year}年报道`,
    },
    /** A figure of the year in which the target is due. */
    whole: {
      flow: '，全年',
      'annual-list': '，全年',
      stock: '，年底',
      cumulative: '，年底',
      ratio: '，当年',
      growth: '，当年',
      record: '，当年',
      rank: '，当年',
    } satisfies WholeOf,
    came: (figure: string) => `完成${figure}`,
    actual: (figure: string) => `实际${figure}`,
    stands: (figure: string) => `为${figure}`,
    bounded: (figure: string) => figure,
    missing: {
      awaited: (what: string) => `，${what}待发布`,
      overdue: (what: string) => `，${what}至今未见公布`,
    },
    itsYear: (year: string) => `${year}年数`,
    itsEdition: (year: string) => `${year}年版位次`,
    itsDay: (day: string) => `截至${day}的数`,
    latest: (period: string, figure: string) => `；最近为${period}的${figure}`,
    noneBefore: '，此前没有可引用的数',
    unclear: '，来源的原文含义不明，不引用数值',
    expected: (figure: string) => `，目前只有预计数${figure}，预计不等于完成`,
    completion: (share: string) => `，完成率${share}`,
    sinceBaseline: (year: string, figure: string, share: string) =>
      `，自基期（${year}年${figure}）以来完成率${share}`,
    regressed: '，较基期倒退',
    gap: {
      ahead: (points: string) => `，领先序时${points}个百分点`,
      behind: (points: string) => `，落后序时${points}个百分点`,
      even: () => '，与序时持平',
      'not-behind': () => '，不落后序时',
      'not-ahead': () => '，不领先序时',
    },
    elapsed: (share: string) => `，序时进度${share}`,
    because: (reason: string) => `；${reason}`,
    noBaseline: '；目标没有基期数',
    early: (share: string) => `；期间未过${share}`,
    yearlyList: '；年度名单一年一定，年内不判进度',
    betweenEditions: '；位次逐版公布，两版之间不判进度',
    ceiling: '；年内未超出上限，以全年数为准',
    noOutcome: '；期末数尚未公布',
    overdue: (due: string) => `；期限为${due}，期末数至今未见公布`,
    dueOn: (due: string) => `；期限为${due}`,
    verdict: {
      met: '，判为已达成',
      'on-pace': '，判为序时',
      slow: '，判为偏慢',
      behind: '，判为滞后',
      missed: '，判为未达成',
      'cannot-tell': '，无法判定',
      'overdue-data': `，列为${statusWords.zh.name['overdue-data']}`,
      awaiting: '，待发布',
      'too-early': '，判定尚早',
    } satisfies Record<Status, string>,
    byHand: (by: string, status: string, reason: string, until: string) =>
      `；${by}人工认定为“${status}”：${reason}（有效期至${until}）`,
    comma: '，',
    end: '。',
  },
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

  howDecided: 'Rules',
  ruleTerms: {
    version: 'Version of the rules',
    onPace: 'On pace',
    slow: 'Slow',
    behind: 'Behind',
    early: 'Too early',
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

  sentence: {
    goal: (due, place, name, tier, target) =>
      `${[name, place].filter(Boolean).join(', ')}, ${tier} ${due}: ${target}; `,
    dueYear: (year) => `for ${year}`,
    dueDay: (day) => `due ${day}`,
    when: {
      until: (day) => `by ${day} `,
      year: (year) => `in ${year} `,
      yearEnd: (year) => `at the end of ${year} `,
      edition: (year) => `in the ${year} edition `,
      undated: (year) => `as reported in ${year} `,
    },
    whole: {
      flow: 'in the full year ',
      'annual-list': 'in the full year ',
      stock: 'at the end of the year ',
      cumulative: 'at the end of the year ',
      ratio: 'in that year ',
      growth: 'in that year ',
      record: 'in that year ',
      rank: 'in that year ',
    },
    came: (figure) => figure,
    actual: (figure) => figure,
    stands: (figure) => figure,
    bounded: (figure) => figure,
    missing: {
      awaited: (what) => `${what} is awaited`,
      overdue: (what) => `${what} has not been seen`,
    },
    itsYear: (year) => `the figure for ${year}`,
    itsEdition: (year) => `the rank of the ${year} edition`,
    itsDay: (day) => `the figure to ${day}`,
    latest: (period, figure) => `; the latest, ${period}, is ${figure}`,
    noneBefore: ', and there is none before it to quote',
    unclear: 'no figure is quoted, as the wording of the source is unclear',
    expected: (figure) => `so far only an estimate of ${figure}, which is not an achievement`,
    completion: (share) => `, ${share} done`,
    sinceBaseline: (year, figure, share) =>
      `, ${share} done from the baseline (${figure} in ${year})`,
    regressed: ', further from the target than the baseline',
    gap: {
      ahead: (points) => `, ${points} pp ahead of the elapsed share`,
      behind: (points) => `, ${points} pp behind the elapsed share`,
      even: () => ', level with the elapsed share',
      'not-behind': () => ', not behind the elapsed share',
      'not-ahead': () => ', not ahead of the elapsed share',
    },
    elapsed: (share) => `, with ${share} of the period elapsed`,
    because: (reason) => `; ${reason}`,
    noBaseline: '; no baseline to tell the pace from',
    early: (share) => `; less than ${share} of the period has passed`,
    yearlyList: '; the list is drawn up once a year and has no pace within the year',
    betweenEditions: '; ranks come by edition and have no pace between editions',
    ceiling: '; within the ceiling so far, the full year decides',
    noOutcome: '; the final figure is not yet published',
    overdue: (due) => `; due ${due}, and the final figure has not been seen`,
    dueOn: (due) => `; due ${due}`,
    verdict: {
      met: '; judged met',
      'on-pace': '; judged on pace',
      slow: '; judged slow',
      behind: '; judged behind',
      missed: '; judged missed',
      'cannot-tell': '; cannot tell',
      'overdue-data': `; ${statusWords.en.name['overdue-data']}`,
      awaiting: '; awaiting release',
      'too-early': '; too early to judge',
    },
    byHand: (by, status, reason, until) =>
      `; set by ${by} as “${status}”: ${reason} (until ${until})`,
    comma: ', ',
    end: '.',
  },
}

/** The words that explain the status of a target. Loaded with the parts that need them. */
export const paceWords = { zh, en }
