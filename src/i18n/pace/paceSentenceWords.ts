import type { Measure } from '../../contract/indicator/indicator.ts'
import type { Status } from '../../contract/target/status.ts'
import { statusWords } from '../target/statusWords.ts'

/** The period of a figure of the due year, by measure: 年底, 全年. */
type WholeOf = Record<Measure, string>

const zh = {
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
  unclear: '，来源的原文表述不明，不引用数值',
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
    'on-pace': '，判为达到序时',
    slow: '，判为偏慢',
    behind: '，判为滞后',
    missed: '，判为未达成',
    'cannot-tell': '，无法判定',
    'overdue-data': `，列为${statusWords.zh.name['overdue-data']}`,
    awaiting: '，待发布',
    'too-early': '，暂不评价',
  } satisfies Record<Status, string>,
  byHand: (by: string, status: string, reason: string, until: string) =>
    `；${by}人工认定为“${status}”：${reason}（有效期至${until}）`,
  end: '。',
}

const en: typeof zh = {
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
    'overdue-data': `; ${statusWords.en.said['overdue-data']}`,
    awaiting: '; awaiting release',
    'too-early': '; too early to judge',
  },
  byHand: (by, status, reason, until) =>
    `; set by ${by} as “${status}”: ${reason} (until ${until})`,
  end: '.',
}

/** The words of the sentence that says how a target stands. */
export const paceSentenceWords = { zh, en }
