import type { MilestoneKind } from '../../contract/milestone/milestone.ts'
import { counted } from '../grammar.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'
import { terms } from '../terms.ts'
import { figureTerms } from '../figureTerms.ts'
import { controlTerms } from '../controlTerms.ts'

const zh = {
  path: '所在位置',
  missing: '没有这个赛道',
  missingHelp: '地址可能有误，或该赛道已更名。',
  toAll: controlTerms.zh.allSectors,
  figures: figureTerms.zh.indicator,
  noFigures: '这个赛道目前没有统计指标，进展见下方里程碑。',
  unread: (count: string) => `${count}项指标的数据未能读取，未予显示。`,
  asTable: controlTerms.zh.asTable,
  columns: [
    figureTerms.zh.indicator,
    figureTerms.zh.latest,
    figureTerms.zh.period,
    figureTerms.zh.change,
    terms.zh.target,
    terms.zh.source,
  ],
  target: (year: string, tier: string, value: string) => `${year}年${tier}${value}`,
  record: (name: string) => `${name}：历次纪录`,
  recordSteps: (name: string) => `${name}，逐次列出`,
  recordLoading: '正在加载图表',
  milestones: '实验室、平台与项目',
  noMilestones: '暂无里程碑记录。',
  toTimeline: '在时间轴上查看',
  kinds: {
    laboratory: milestoneTerms.zh.laboratory,
    platform: milestoneTerms.zh.platform,
    project: milestoneTerms.zh.project,
    policy: milestoneTerms.zh.policy,
    event: milestoneTerms.zh.event,
  } satisfies Record<MilestoneKind, string>,
  undated: terms.zh.undated,
  expectedNotConfirmed: milestoneTerms.zh.notConfirmed,
  printed: (words: string) => `原文为“${words}”`,
  unknowns: '尚待核实事项',
  unknownsLead: '公开资料没有说清的，在此如实列出，不作推测。',
  unknownsNone: '就已收录的资料而言，没有尚待核实的事项。',
  unknown: {
    unconfirmed: milestoneTerms.zh.unconfirmed,
    overdue: '目标到期，未见该年数据',
    withoutFigure: '尚无任何数据',
    unclear: '原文表述不明，暂不引用',
    conflicts: terms.zh.disagreeing,
    undated: terms.zh.undated,
    single: '只有一个数值，看不出走势',
  },
  cityWide: '相关的全市指标',
  cityWideLead: '主题相同、设有目标的全市指标。说的是全市，不是这个赛道。',
  wholeCity: figureTerms.zh.wholeCity,
  beside: '并列另一赛道',
  besideTitle: (one: string, other: string) => `${one}与${other}`,
  total: (indicators: string, milestones: string) =>
    `合计${indicators}项指标、${milestones}项里程碑`,
  countedOnce: (names: readonly string[]) => `；两个赛道共有的只计一次：${names.join('、')}`,
  coverage: (indicators: string, withFigure: string, milestones: string) =>
    `${indicators}项指标，${withFigure}项有数据，${milestones}项里程碑`,
  sharedAxis: '单位相同的用同一尺度',
  ownAxes: '各用各的尺度',
  sharedAxisNote: '单位相同的图，纵轴一致。',
}

const en: typeof zh = {
  path: 'Where you are',
  missing: 'There is no such sector',
  missingHelp: 'The address may be wrong, or the sector was renamed.',
  toAll: controlTerms.en.allSectors,
  figures: 'Indicators',
  noFigures: 'This sector has no statistical indicator yet; its progress stands below.',
  unread: (count) =>
    `The data of ${counted(count, 'indicator', 'indicators')} could not be read and is not shown.`,
  asTable: controlTerms.en.asTable,
  columns: [
    figureTerms.en.indicator,
    figureTerms.en.latest,
    figureTerms.en.period,
    figureTerms.en.change,
    terms.en.target,
    terms.en.source,
  ],
  target: (year, tier, value) => `${tier} for ${year}: ${value}`,
  record: (name) => `${name}: record history`,
  recordSteps: (name) => `${name}, one by one`,
  recordLoading: 'Loading the chart',
  milestones: 'Laboratories, platforms and projects',
  noMilestones: 'No milestones on record.',
  toTimeline: 'On the timeline',
  kinds: {
    laboratory: milestoneTerms.en.laboratory,
    platform: milestoneTerms.en.platform,
    project: milestoneTerms.en.project,
    policy: milestoneTerms.en.policy,
    event: milestoneTerms.en.event,
  },
  undated: terms.en.undated,
  expectedNotConfirmed: milestoneTerms.en.notConfirmed,
  printed: (words) => `printed as “${words}”`,
  unknowns: 'To be verified',
  unknownsLead: 'What public sources leave open is listed here as it is, without guessing.',
  unknownsNone: 'Nothing is left open by the sources on record.',
  unknown: {
    unconfirmed: milestoneTerms.en.unconfirmed,
    overdue: 'Target due, no figure of that year',
    withoutFigure: 'No figure at all',
    unclear: 'Wording unclear, not quoted',
    conflicts: 'Sources disagree',
    undated: 'Date not stated',
    single: 'A single figure only, no trend',
  },
  cityWide: 'Related indicators of the whole city',
  cityWideLead:
    'City-wide indicators of the same themes that have a target. They speak of the city, not of this sector.',
  wholeCity: 'City',
  beside: 'Compare with',
  besideTitle: (one, other) => `${one} and ${other}`,
  total: (indicators, milestones) => `${indicators} indicators and ${milestones} milestones in all`,
  countedOnce: (names) => `; shared ones are counted once: ${names.join(', ')}`,
  coverage: (indicators, withFigure, milestones) =>
    `${indicators} indicators, ${withFigure} with a figure, ${milestones} milestones`,
  sharedAxis: 'One scale where units agree',
  ownAxes: 'Each to its own scale',
  sharedAxisNote: 'Charts of one unit have the same axis.',
}

/** The words of the page of one sector. Loaded with it. */
export const sectorPageWords = { zh, en }
