import type { ElapsedMethod } from '../../contract/target/ruleSet.ts'
import { paceTerms } from './paceTerms.ts'

const zh = {
  method: {
    month: paceTerms.zh.month,
    quarter: paceTerms.zh.quarter,
    day: paceTerms.zh.day,
    curve: paceTerms.zh.curve,
    plan: paceTerms.zh.plan,
    given: paceTerms.zh.given,
  } satisfies Record<ElapsedMethod['kind'], string>,
  elapsed: (share: string) => `序时${share}`,
  /** In parts, between which a narrow cell may break the line. */
  gap: {
    ahead: (amount: string) => [`领先${amount}`, '个百分点'],
    behind: (amount: string) => [`落后${amount}`, '个百分点'],
    even: paceTerms.zh.even,
    'not-behind': paceTerms.zh.notBehind,
    'not-ahead': paceTerms.zh.notAhead,
  },
  backwards: '低于基期',
  range: (low: string, high: string) => `${low}—${high}`,
  seasonal: '按序时与按上年走势推算',
  soFar: (amount: string) => `迄今${amount}`,
  soFarBack: (amount: string) => `迄今倒退${amount}`,
  notShown: {
    'no-figure': paceTerms.zh.noFigure,
    unclear: '原文表述不明，不作计算',
    'method-break': '统计口径已变，与目标不可比',
    scope: '目标与现有数的统计范围不同，不作计算',
    approximate: '只有约数，不作计算',
    expected: '只有预计数，不作计算',
    rank: '位次逐版比较，没有完成率',
    'no-course': '此类指标没有完成率',
    'no-baseline': '目标没有基期数，无法计算',
    floor: '目标是保持基期水平，没有完成率',
    'no-curve': '往年数据不足，得不出序时进度',
    'yearly-list': '年度名单一年一定，年内没有序时进度',
    bound: '来源仅公布界限，领先、落后均有可能',
    outcome: '已有期末结果，不再预测',
    'past-due': '期限已过，不再预测',
    reached: '已达到目标值',
  },
}

const en: typeof zh = {
  method: {
    month: paceTerms.en.month,
    quarter: paceTerms.en.quarter,
    day: paceTerms.en.day,
    curve: paceTerms.en.curve,
    plan: paceTerms.en.plan,
    given: paceTerms.en.given,
  },
  elapsed: (share) => `elapsed ${share}`,
  gap: {
    ahead: (amount) => [`${amount} pp`, ' ahead'],
    behind: (amount) => [`${amount} pp`, ' behind'],
    even: paceTerms.en.even,
    'not-behind': paceTerms.en.notBehind,
    'not-ahead': paceTerms.en.notAhead,
  },
  backwards: 'below the baseline',
  range: (low, high) => `${low} – ${high}`,
  seasonal: 'at the pace so far, and by last year’s course',
  soFar: (amount) => `so far ${amount}`,
  soFarBack: (amount) => `so far ${amount} backwards`,
  notShown: {
    'no-figure': paceTerms.en.noFigure,
    unclear: 'the wording is unclear, nothing is computed',
    'method-break': 'the method changed, not comparable with the target',
    scope: 'target and figures count different things, nothing is computed',
    approximate: 'only an approximate value, nothing is computed',
    expected: 'only an estimate, nothing is computed',
    rank: 'ranks are compared edition by edition',
    'no-course': 'this kind of indicator has no completion',
    'no-baseline': 'no baseline, cannot be computed',
    floor: 'the target is to keep the baseline, there is no completion',
    'no-curve': 'too few past years to tell the elapsed share',
    'yearly-list': 'the list is drawn up once a year, it has no pace within the year',
    bound: 'the source gives only a limit: ahead and behind are both possible',
    outcome: 'the outcome is known, nothing is forecast',
    'past-due': 'past its due date, nothing is forecast',
    reached: 'the target value is reached',
  },
}

/** The words of how far a target has come, in the ledger. */
export const courseWords = { zh, en }
