import type { Measure } from '../../contract/indicator/indicator.ts'
import type { RuleNumbers } from './rulesWords.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { paceTerms } from './paceTerms.ts'
import { sourceTerms } from '../source/sourceTerms.ts'

type MeasureRule = { name: string; formula: string; meaning: string }

const zh = {
  measures: '各类指标怎样算',
  measureColumns: { name: '类型', formula: paceTerms.zh.arithmetic, meaning: sourceTerms.zh.note },
  symbols: 'A 实际，T 目标，B 基期，E 序时进度，m 已过月数。差距 g = R − E，进度比 P = R ÷ E。',
  measure: {
    flow: {
      name: '流量（年内累计）',
      formula: 'R = A ÷ T',
      meaning:
        '预测F = A ÷ E；上年有同期数和全年数的，另按上年走势预测，两数之间即为出入。月均需完成N = (T − A) ÷ 余下月数，追赶系数K = N ÷ 此前月均。',
    },
    stock: {
      name: '存量（时点）',
      formula: 'R = (A − B) ÷ (T − B)',
      meaning:
        '从基期算起。目标低于基期的同样适用。没有基期数的只列数值和差额，进度无法判定；只求保持的，看是否守住。',
    },
    ratio: {
      name: figureTerms.zh.ratio,
      formula: 'R = (A − B) ÷ (T − B)',
      meaning: '同存量，差额以百分点计。',
    },
    cumulative: {
      name: '累计（自起始）',
      formula: 'R = (A − B) ÷ (T − B)',
      meaning: '同存量；只增不减，一旦达到即为已达成。',
    },
    rank: {
      name: figureTerms.zh.rank,
      formula: 'A ≤ T',
      meaning: '只看进位、持平、退位，两版之间不判进度。',
    },
    'annual-list': {
      name: figureTerms.zh.annualList,
      formula: 'A ≥ T',
      meaning: '逐年重新评定，有计划节点才判进度，公布之前为待发布。',
    },
    growth: { name: figureTerms.zh.growth, formula: 'A ≥ T', meaning: '只在期末比较。' },
    record: {
      name: figureTerms.zh.record,
      formula: 'A ≥ T',
      meaning: '列出每次突破的日期和出处，没有目标的不判定状态。',
    },
  } satisfies Record<Measure, MeasureRule>,
  spending: (n: RuleNumbers) => ({
    name: '支出',
    formula: `|g| ≤ ${n.spendingOnPace}`,
    meaning: `偏离序时进度均不理想：差距在${n.spendingOnPace}个百分点以内为达到序时，${n.spendingSlow}个百分点以内为偏慢，超出为滞后。`,
  }),
  yearOnYear: {
    name: terms.zh.yearOnYear,
    formula: 'A(t) ÷ A(t − 1年) − 1',
    meaning: '口径、时段相同才算；跨口径变更不算，基数是界限值的不算。',
  },
}

const en: typeof zh = {
  measures: 'By kind of indicator',
  measureColumns: { name: 'Kind', formula: 'Formula', meaning: 'Meaning' },
  symbols:
    'A actual, T target, B baseline, E elapsed share, m months passed. Gap g = R − E, pace P = R ÷ E.',
  measure: {
    flow: {
      name: 'Flow, cumulative in the year',
      formula: 'R = A ÷ T',
      meaning:
        'Forecast F = A ÷ E; where last year has both figures, by the course of last year as well, and the two show the range. Needed a month N = (T − A) ÷ months left; catch-up factor K = N ÷ the mean so far.',
    },
    stock: {
      name: 'Stock at a date',
      formula: 'R = (A − B) ÷ (T − B)',
      meaning:
        'From the baseline on; targets below it work too. Without a baseline there is only value and difference, and the pace cannot be told; what only has to be kept is judged as a floor.',
    },
    ratio: {
      name: figureTerms.en.ratio,
      formula: 'R = (A − B) ÷ (T − B)',
      meaning: 'As a stock, differences in percentage points.',
    },
    cumulative: {
      name: 'Cumulative since the start',
      formula: 'R = (A − B) ÷ (T − B)',
      meaning: 'As a stock; it only grows, so once reached it is met.',
    },
    rank: {
      name: figureTerms.en.rank,
      formula: 'A ≤ T',
      meaning: 'Only up, held or down; no pace between editions.',
    },
    'annual-list': {
      name: figureTerms.en.annualList,
      formula: 'A ≥ T',
      meaning: 'Drawn up anew every year: pace only from a plan, before its release awaited.',
    },
    growth: { name: figureTerms.en.growth, formula: 'A ≥ T', meaning: 'Compared at the end only.' },
    record: {
      name: figureTerms.en.record,
      formula: 'A ≥ T',
      meaning: 'Steps with dates and sources; no status without a target.',
    },
  },
  spending: (n) => ({
    name: 'Spending',
    formula: `|g| ≤ ${n.spendingOnPace}`,
    meaning: `Ahead is no better than behind: a gap within ${n.spendingOnPace} pp is on pace, within ${n.spendingSlow} pp slow, beyond behind.`,
  }),
  yearOnYear: {
    name: terms.en.yearOnYear,
    formula: 'A(t) ÷ A(t − 1 year) − 1',
    meaning: 'On equal basis and length only; not across a change of method, not from a limit.',
  },
}

/** The words of the formulas by measure, on the page of the rules. */
export const measureRuleWords = { zh, en }
