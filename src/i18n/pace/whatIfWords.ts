import { paceTerms } from './paceTerms.ts'

const zh = {
  whatIf: paceTerms.zh.computed,
  whatIfMark: paceTerms.zh.computed,
  whatIfHelp:
    '拖动滑块，看同一套规则怎样判定。这里的数只作理解规则之用，不是数据，不进台账，也不能导出。',
  whatIfFrom: (name: string, actual: string, when: string, target: string) =>
    `起始值取自${name}：${when}${actual}，目标${target}。`,
  evidence: '查看依据',
  whatIfName: '测算指标',
  whatIfResult: '测算结果',
  actual: (unit: string) => `实际完成（${unit}）`,
  target: (unit: string) => `全年目标（${unit}）`,
  month: '数据时点（月末）',
  monthValue: (month: string) => `${month}月底`,
  fewer: (name: string) => `${name}：减少`,
  more: (name: string) => `${name}：增加`,
  reset: '恢复起始值',
  whatIfLoading: '正在读取例子',
}

const en: typeof zh = {
  whatIf: 'Try it',
  whatIfMark: 'What-if',
  whatIfHelp:
    'Move the sliders and see what the same rules make of it. These numbers only explain the rules: they are no data, enter no ledger and cannot be exported.',
  whatIfFrom: (name, actual, when, target) =>
    `Starts from ${name}: ${actual}, ${when}, target ${target}.`,
  evidence: 'Evidence',
  whatIfName: 'Supposed indicator',
  whatIfResult: 'What-if result',
  actual: (unit) => `Actual (${unit})`,
  target: (unit) => `Target of the year (${unit})`,
  month: 'Data as of the end of month',
  monthValue: (month) => `end of month ${month}`,
  fewer: (name) => `${name}: less`,
  more: (name) => `${name}: more`,
  reset: 'Back to the start',
  whatIfLoading: 'Reading the example',
}

/** The words of the trial with sliders, on the page of the rules. */
export const whatIfWords = { zh, en }
