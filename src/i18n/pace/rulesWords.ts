import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import type { Status, Tone } from '../../contract/target/status.ts'
import type { Slip } from '../../domain/milestone/slip.ts'
import { paceTerms } from './paceTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { controlTerms } from '../controlTerms.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'

/** Numbers of the rules, formatted. */
export type RuleNumbers = {
  releaseDays: string
  earlyShare: string
  slowPace: string
  slowGap: string
  recordsOldDays: string
  milestoneSlowDays: string
  spendingOnPace: string
  spendingSlow: string
  curveYears: string
}

const zh = {
  title: controlTerms.zh.toRules,
  intro:
    '每项目标的状态都由同一套规则按公布数算出，不凭印象，也不取平均。规则写在配置里，改动即换版本。',
  version: (version: string) => `规则版本 ${version}`,
  toLedger: '查看目标台账',

  order: '判定顺序',
  orderHelp: '自上而下，先符合的先定。每一档目标单独判定，“确保已达成、力争无法判定”是正常的结论。',
  meaning: {
    'cannot-tell': () =>
      '期限之前看期内最新的数，期限之后看期末数。有数，但据此可得出不止一种结论，或不能与目标相比：',
    'overdue-data': (n) => `期限已过${n.releaseDays}天以上，仍未见期末数。不等于滞后。`,
    awaiting: (n) =>
      `目标期内尚无可以判定的公布数，或期限过后未满${n.releaseDays}天，尚待期末数；年度名单和位次在两次公布之间也是如此。`,
    'too-early': (n) =>
      `期间未过${n.earlyShare}，且没有计划节点；只增不减的，提前达到目标即为已达成。`,
    met: () => '数值达到目标。只给出界限的数，须界限所容许的每个数值都达到才算。',
    'on-pace': () => '差距不小于0：完成率不低于序时进度。',
    slow: (n) => `进度比不低于${n.slowPace}，或差距不低于${n.slowGap}个百分点。`,
    behind: () => '低于以上各线。',
    missed: () => '期限已过，期末数没有达到目标。',
  } satisfies Record<Status, (n: RuleNumbers) => string>,

  thresholds: '判定阈值',
  thresholdTerms: {
    earlyShare: '早于此不判',
    slowPace: '偏慢：进度比不低于',
    slowGap: '偏慢：差距不低于',
    releaseDays: '期限后等待期末数',
    recordsOldDays: '资料较旧：最后一条距判定日超过',
    milestoneSlowDays: '里程碑：偏慢不超过',
    spending: '支出：达到序时与偏慢的范围',
  },
  days: (count: string) => `${count}天`,
  points: (count: string) => `${count}个百分点`,
  ofPeriod: (share: string) => `期间的${share}`,
  band: (onPace: string, slow: string) => `±${onPace}、±${slow}个百分点`,

  elapsed: '序时进度怎样计',
  elapsedHelp: '截止日期取数据的截止日期，不取查看当日。每项指标用一种方法，随状态注明。',
  standard: '默认',
  method: {
    month: { name: paceTerms.zh.month, meaning: '已过月数÷总月数；不足一月的按日计。' },
    quarter: { name: paceTerms.zh.quarter, meaning: '已过的完整季度÷总季度数。' },
    day: { name: paceTerms.zh.day, meaning: '已过天数÷总天数。' },
    curve: { name: paceTerms.zh.curve, meaning: '往年同期占全年比重的平均值。' },
    plan: { name: paceTerms.zh.plan, meaning: '本单位计划中，到该日应达到的百分比。' },
    given: { name: paceTerms.zh.given, meaning: '填报的百分比，注明出处。' },
  } satisfies Record<ElapsedMethod['kind'], { name: string; meaning: string }>,
  curveNeeds: (years: string) => `至少需${years}个完整年度。`,
  noExceptions: '目前没有指标采用其他方法。',
  exceptions: '采用其他方法的指标',

  milestones: terms.zh.milestones,
  milestonesHelp: (n: RuleNumbers) =>
    `已完成的，以完成日减计划日；未完成的，以最新预计日减计划日。不晚于计划为按期，晚${n.milestoneSlowDays}天以内为偏慢，超出为逾期。计划日已过而没有任何来源说明的，记为“尚无确认”，不说逾期，也不说完成。`,
  milestoneColumns: {
    case: '情形',
    planned: '计划',
    expected: milestoneTerms.zh.expected,
    done: figureTerms.zh.done,
    slip: '结论',
  },
  milestoneCase: { done: milestoneTerms.zh.done, announced: '已宣布推迟', silent: '没有消息' },
  milestoneExample: (day: string) => `举例（虚构），判定日${day}`,
  slip: (slip: Slip, days: string, since: string) =>
    slip.state === 'unconfirmed'
      ? `自${since}起尚无确认`
      : slip.state === 'on-time'
        ? slip.days < 0
          ? `按期，提前${days}天`
          : '按期'
        : slip.state === 'slow'
          ? `偏慢，晚${days}天`
          : `逾期，晚${days}天`,

  colours: '颜色与文字',
  coloursHelp: '颜色总与图形、文字同用，不单独表示状态。哪种颜色表示哪种状态由配置决定。',
  tone: {
    met: '深绿',
    track: '绿',
    risk: '琥珀',
    off: '红',
    none: '灰',
  } satisfies Record<Tone, string>,
  byPerson: paceTerms.zh.byPerson,
  byPersonHelp:
    '状态可由人工另行认定，须留下姓名、理由和有效期；系统判定始终并列可见，有效期一过即恢复。',
}

const en: typeof zh = {
  title: controlTerms.en.toRules,
  intro:
    'Every target is judged by one set of rules on published figures: no impressions, no averages. The rules are configuration; a change is a new version.',
  version: (version) => `Rules version ${version}`,
  toLedger: 'Open the target ledger',

  order: 'Order of judgement',
  orderHelp:
    'From the top, the first that applies decides. Each tier is judged on its own: “floor met, stretch cannot tell” is a normal answer.',
  meaning: {
    'cannot-tell': () =>
      'Before the due date the latest figure of the period counts, after it the final one. There is one, but it allows more than one answer or does not compare with the target:',
    'overdue-data': (n) =>
      `More than ${n.releaseDays} days after the due date there is still no final figure. Not the same as behind.`,
    awaiting: (n) =>
      `No figure of its period can be judged yet, or less than ${n.releaseDays} days have passed since the due date; so too for yearly lists and ranks between two releases.`,
    'too-early': (n) =>
      `Less than ${n.earlyShare} of the period has passed, and there is no plan; what only grows and has reached its target is met.`,
    met: () =>
      'The figure reaches the target. A figure given only as a limit does so only if every value it allows does.',
    'on-pace': () => 'A gap of 0 or more: completion is not below the elapsed share.',
    slow: (n) => `A pace of at least ${n.slowPace}, or a gap of at least ${n.slowGap} pp.`,
    behind: () => 'Below that.',
    missed: () => 'The due date has passed and the final figure does not reach the target.',
  },

  thresholds: 'Thresholds',
  thresholdTerms: {
    earlyShare: 'Not judged before',
    slowPace: 'Slow: a pace of at least',
    slowGap: 'Slow: a gap of at least',
    releaseDays: 'Final figure is awaited for',
    recordsOldDays: 'Records are old: the last one, before the day of judging, by more than',
    milestoneSlowDays: 'Milestones: slow up to',
    spending: 'Spending: on pace and slow within',
  },
  days: (count) => `${count} days`,
  points: (count) => `${count} pp`,
  ofPeriod: (share) => `${share} of the period`,
  band: (onPace, slow) => `±${onPace} and ±${slow} pp`,

  elapsed: 'Elapsed share',
  elapsedHelp:
    'Counted to the cut-off date of the data, never to today. Each indicator has one method, named with its status.',
  standard: 'standard',
  method: {
    month: {
      name: 'By month',
      meaning: 'Months passed ÷ all months; part of a month by its days.',
    },
    quarter: { name: 'By quarter', meaning: 'Complete quarters passed ÷ all quarters.' },
    day: { name: 'By day', meaning: 'Days passed ÷ all days.' },
    curve: {
      name: 'By past years',
      meaning: 'The mean share of the whole year reached by the same date.',
    },
    plan: { name: 'By plan', meaning: 'What the plan of the office asks for by that day.' },
    given: { name: 'As given', meaning: 'A percentage typed in, with its source.' },
  },
  curveNeeds: (years) => `Needs at least ${years} complete years.`,
  noExceptions: 'No indicator uses another method.',
  exceptions: 'Indicators with another method',

  milestones: terms.en.milestones,
  milestonesHelp: (n) =>
    `Of what is done: day done less day planned; of what is open: latest expected day less day planned. Not later is on time, up to ${n.milestoneSlowDays} days later is slow, more is late. After the planned day without word from any source it is “not confirmed”: neither late nor done.`,
  milestoneColumns: {
    case: 'Case',
    planned: 'Planned',
    expected: 'Expected',
    done: figureTerms.en.done,
    slip: 'Answer',
  },
  milestoneCase: { done: 'Done', announced: 'Delay announced', silent: 'No word' },
  milestoneExample: (day) => `Invented examples, judged on ${day}`,
  slip: (slip, days, since) =>
    slip.state === 'unconfirmed'
      ? `not confirmed since ${since}`
      : slip.state === 'on-time'
        ? slip.days < 0
          ? `on time, ${days} days early`
          : 'on time'
        : slip.state === 'slow'
          ? `slow, ${days} days later`
          : `late, ${days} days later`,

  colours: 'Colours and words',
  coloursHelp:
    'A colour always stands with a shape and a word, never alone. Which colour tells which status is configuration.',
  tone: { met: 'deep green', track: 'green', risk: 'amber', off: 'red', none: 'grey' },
  byPerson: paceTerms.en.byPerson,
  byPersonHelp:
    'A person may set another status with name, reason and expiry. The computed one stays in sight, and counts again when it expires.',
}

/** The words of the page on the rules. Loaded with it. */
export const rulesWords = { zh, en }
