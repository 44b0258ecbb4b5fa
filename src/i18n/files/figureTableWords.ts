import { sourceTerms } from '../source/sourceTerms.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'

const zh = {
  columns: {
    indicator: figureTerms.zh.indicator,
    region: figureTerms.zh.region,
    period: figureTerms.zh.period,
    value: figureTerms.zh.value,
    upper: '数值上限',
    unit: figureTerms.zh.unit,
    bound: '限定',
    basis: figureTerms.zh.basis,
    asOf: figureTerms.zh.asOf,
    status: figureTerms.zh.status,
    text: '显示文本',
    remarks: figureTerms.zh.remarks,
    method: terms.zh.methodBreak,
    asPublished: sourceTerms.zh.asPublished,
    source: terms.zh.source,
    title: sourceTerms.zh.dataTitle,
    publishedAt: sourceTerms.zh.publishedAt,
    link: sourceTerms.zh.link,
    recordedAt: figureTerms.zh.recorded,
    note: sourceTerms.zh.note,
    id: '记录编号',
    day: terms.zh.dayOfJudging,
  },
  sourceColumns: {
    publisher: sourceTerms.zh.publisher,
    readOn: sourceTerms.zh.readOn,
    title: sourceTerms.zh.title,
    publishedAt: sourceTerms.zh.publishedAt,
    link: sourceTerms.zh.link,
    caution: sourceTerms.zh.caution,
  },
  sheets: { data: figureTerms.zh.data, sources: terms.zh.source, notes: sourceTerms.zh.note },
  statuses: {
    final: '公布数',
    provisional: terms.zh.provisional,
    revised: '修订数',
    expected: terms.zh.expected,
    superseded: figureTerms.zh.superseded,
    ambiguous: terms.zh.unclear,
    derived: terms.zh.derived,
  },
  derivedFrom: (formula: string) => `推算：${formula}`,
  revised: terms.zh.revised,
  conflict: terms.zh.conflict,
  disputed: '与其他来源不一致',
  readBounds:
    '“限定”为“下限”的，实际不低于所列数值；“上限”的，不高于所列数值；“约数”不作精确比较。',
  readEmpty: '数值空白表示原文表述不明，不作为确定数值，不等于零。',
  readMethod: '“口径变更”一栏有内容的，自该行起口径不同，与此前时期的各行不可比。',
  methodBetween: (when: string, reason: string) => `${when}：${reason}`,
  methodNote: (region: string, name: string, when: string, reason: string) =>
    `口径变更（${region}，${name}，${when}）：${reason}`,
}

const en: typeof zh = {
  columns: {
    indicator: figureTerms.en.indicator,
    region: figureTerms.en.region,
    period: figureTerms.en.period,
    value: figureTerms.en.value,
    upper: 'Upper end',
    unit: figureTerms.en.unit,
    bound: 'Bound',
    basis: figureTerms.en.basis,
    asOf: figureTerms.en.asOf,
    status: figureTerms.en.status,
    text: 'As shown',
    remarks: figureTerms.en.remarks,
    method: terms.en.methodBreak,
    asPublished: sourceTerms.en.asPublished,
    source: terms.en.source,
    title: sourceTerms.en.dataTitle,
    publishedAt: sourceTerms.en.publishedAt,
    link: sourceTerms.en.link,
    recordedAt: figureTerms.en.recorded,
    note: sourceTerms.en.note,
    id: 'Record id',
    day: terms.en.dayOfJudging,
  },
  sourceColumns: {
    publisher: sourceTerms.en.publisher,
    readOn: sourceTerms.en.readOn,
    title: sourceTerms.en.title,
    publishedAt: sourceTerms.en.publishedAt,
    link: sourceTerms.en.link,
    caution: sourceTerms.en.caution,
  },
  sheets: { data: figureTerms.en.data, sources: 'Sources', notes: 'Notes' },
  statuses: {
    final: 'final',
    provisional: terms.en.provisional,
    revised: 'revised',
    expected: terms.en.expected,
    superseded: 'superseded',
    ambiguous: terms.en.unclear,
    derived: terms.en.derived,
  },
  derivedFrom: (formula) => `derived: ${formula}`,
  revised: (from) => `revised from ${from}`,
  conflict: (other) => `another source: ${other}`,
  disputed: 'another source disagrees',
  readBounds:
    'Where the bound is “lower bound”, the true value is at least the value given; where it is “upper bound”, at most; “approximate” allows no exact comparison.',
  readEmpty: 'An empty value means that the wording of the source is unclear. It is not zero.',
  readMethod:
    'Where “Change of method” is filled in, the method is another one from that period on: its rows do not compare with those of earlier periods.',
  methodBetween: (when, reason) => `${when}: ${reason}`,
  methodNote: (region, name, when, reason) =>
    `Change of method (${region}, ${name}, ${when}): ${reason}`,
}

/** The words of tables of figures to export, and of remarks on a figure. */
export const figureTableWords = { zh, en }
