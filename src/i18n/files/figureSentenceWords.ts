import type { Measure } from '../../contract/indicator/indicator.ts'
import type { Status } from '../../contract/target/status.ts'
import type { Tier } from '../../contract/target/target.ts'
import { statusWords } from '../target/statusWords.ts'
import { sourceTerms } from '../source/sourceTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { paceTerms } from '../pace/paceTerms.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'

const zh = {
  yearEnd: (year: string) => `截至${year}年底`,
  reported: (year: string) => `据${year}年报道`,
  undated: '据未载明日期的资料',
  /** `region` is empty where the name contains it. */
  lead: (when: string, region: string, name: string) => `${when}，${region}${name}`,
  unclear: '：来源的原文表述不明，不引用数值',
  verbs: {
    stated: { is: '为', bounded: '' },
    expected: { is: figureTerms.zh.expectedToBe, bounded: milestoneTerms.zh.expected },
  },
  notAchieved: '预计数，不等于完成',
  aside: (parts: readonly string[]) => `（${parts.join('；')}）`,
  since: {
    stock: terms.zh.sinceLastYear,
    flow: terms.zh.yearOnYear,
    ratio: terms.zh.sinceLastYear,
    rank: terms.zh.sinceLastEdition,
    record: terms.zh.sinceLastRecord,
    growth: terms.zh.sinceLastYear,
    cumulative: terms.zh.sinceLastYear,
    'annual-list': terms.zh.sinceLastYear,
  } satisfies Record<Measure, string>,
  directions: terms.zh.directions,
  change: (since: string, direction: string, amount: string) => `，${since}${direction}${amount}`,
  unchanged: (since: string) => `，${since}持平`,
  newMethod: (reasons: readonly string[]) => `口径变更，与此前数据不可比（${reasons.join('；')}）`,
  clause: (text: string) => `，${text}`,
  tier: {
    floor: figureTerms.zh.floorTarget,
    stretch: figureTerms.zh.stretchTarget,
    plan: terms.zh.target,
    expected: figureTerms.zh.expectedTarget,
  } satisfies Record<Tier, string>,
  /** The status of a target of `year`; awaited and overdue name the missing figure (H31). */
  standing: (status: Status, year: string) =>
    status === 'awaiting' || status === 'overdue-data'
      ? `，${year}年数${statusWords.zh.said[status]}`
      : statusWords.zh.said[status],
  against: (year: string, listed: readonly string[]) => `；${year}年${listed.join('、')}`,
  target: (tier: string, amount: string, standing: string) => `${tier}${amount}${standing}`,
  judgedOn: (period: string, figure: string) => `依据${period}的${figure}`,
  why: {
    over: '来源仅公布下限',
    under: '来源仅公布上限',
    approximate: figureTerms.zh.approximate,
    'method-break': '统计口径已变，不可比',
    conflict: '来源不一致，结论不同',
    unclear: terms.zh.unclear,
    expected: paceTerms.zh.onlyExpected,
    provisional: paceTerms.zh.onProvisional,
    scope: terms.zh.scope,
    'no-baseline': terms.zh.noBaseline,
    'zero-target': terms.zh.zeroTarget,
    stale: terms.zh.stale,
    'no-curve': terms.zh.noCurve,
  },
  city: figureTerms.zh.city,
  end: '。',
  cited: (publisher: string, day: string) => `（来源：${publisher}，判定日${day}）`,
  sourceUnknown: sourceTerms.zh.notStated,
}

const en: typeof zh = {
  yearEnd: (year) => `end of ${year}`,
  reported: (year) => `reported in ${year}`,
  undated: 'source without a date',
  lead: (when, region, name) => `${[name, region, when].filter(Boolean).join(', ')}: `,
  unclear: 'no figure is quoted, as the wording of the source is unclear',
  verbs: {
    stated: { is: '', bounded: '' },
    expected: { is: figureTerms.en.expectedToBe, bounded: 'expected to be ' },
  },
  notAchieved: 'an estimate, not an achievement',
  aside: (parts) => ` (${parts.join('; ')})`,
  since: {
    stock: terms.en.sinceLastYear,
    flow: 'year on year',
    ratio: terms.en.sinceLastYear,
    rank: terms.en.sinceLastEdition,
    record: terms.en.sinceLastRecord,
    growth: terms.en.sinceLastYear,
    cumulative: terms.en.sinceLastYear,
    'annual-list': terms.en.sinceLastYear,
  },
  directions: terms.en.directions,
  change: (since, direction, amount) => `, ${direction} ${amount} ${since}`,
  // Up “on last year”, but unchanged “from last year”.
  unchanged: (since) => `, unchanged ${since.replace(/^on /, 'from ')}`,
  newMethod: (reasons) => `new method, not comparable with earlier figures (${reasons.join('; ')})`,
  clause: (text) => `, ${text}`,
  tier: {
    floor: figureTerms.en.floorTarget,
    stretch: figureTerms.en.stretchTarget,
    plan: 'target',
    expected: figureTerms.en.expectedTarget,
  },
  standing: (status, year) =>
    status === 'awaiting' || status === 'overdue-data'
      ? `figure of ${year} ${statusWords.en.said[status]}`
      : statusWords.en.said[status],
  against: (year, listed) => `; for ${year}, ${listed.join('; ')}`,
  target: (tier, amount, standing) => `${tier} ${amount}: ${standing}`,
  judgedOn: (period, figure) => `on ${figure}, ${period}`,
  why: {
    over: 'the source gives only a lower bound',
    under: 'the source gives only an upper bound',
    approximate: figureTerms.en.approximate,
    'method-break': 'the method changed, not comparable',
    conflict: 'sources disagree and lead to different answers',
    unclear: 'the wording of the source is unclear',
    expected: 'only an estimate so far',
    provisional: paceTerms.en.onProvisional,
    scope: terms.en.scope,
    'no-baseline': terms.en.noBaseline,
    'zero-target': terms.en.zeroTarget,
    stale: terms.en.stale,
    'no-curve': terms.en.noCurve,
  },
  city: figureTerms.en.city,
  end: '.',
  cited: (publisher, day) => ` (Source: ${publisher}; judged on ${day})`,
  sourceUnknown: sourceTerms.en.notStated,
}

/** The words of the sentence on a figure. */
export const figureSentenceWords = { zh, en }
