import type { LedgerChange } from '../../domain/target/changes.ts'
import type { Status } from '../../contract/target/status.ts'
import { plural, counted } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'

const zh = {
  changes: figureTerms.zh.change,
  since: '对比起始日',
  presets: '常用',
  lastSeen: '上次查看',
  monthsBefore: { 1: '一个月前', 3: '三个月前', 12: '一年前' },
  byVisit: (day: string) => `默认与上次在本机查看时的数据（判定日${day}）相比。`,
  byMonth: '本机没有更早的查看记录，默认与一个月前相比。',
  loading: (day: string) => `正在读取${day}的台账`,
  summary: (from: string, to: string, count: string) => `${from}至${to}，共${count}项变化`,
  inScope: (count: string, all: string) => `所选范围${count}项，全部${all}项。`,
  toLedger: (day: string) => `查看${day}的台账`,
  none: '这段时间没有变化',
  noneHelp: (from: string, to: string) =>
    `${from}至${to}，目标的状态、数据和目标本身均无变化。可在上方选择更早的日期。`,
  noneInScope: (all: string) => `所选范围没有变化，全部目标共有${all}项。`,
  toAll: '查看全部变化',
  broken: (count: string) => `有${count}组数据不符合约定，未作比较。`,
  kind: {
    crossing: '状态变化',
    revision: '数据修订',
    'new-figure': '新增数据',
    'new-target': '新目标',
    'dropped-target': '不再有效的目标',
  } satisfies Record<LedgerChange['kind'], string>,
  kindSub: {
    crossing: '按紧迫程度排列；点选变化后的状态可查看判定过程',
    revision: '同一期、同一口径的数值或状态改变',
    'new-figure': '对比起始日之后才有记录',
    'new-target': '有替代关系的，原目标列在前',
    'dropped-target': '对比起始日有效，现已不在台账',
  } satisfies Record<LedgerChange['kind'], string>,
  became: '变为',
  goal: (year: string, tier: string, value: string) => `${year}年${tier}${value}`,
  byFigure: (period: string) => `依据数据（${period}）`,
  byTime: {
    awaiting: '尚待数据发布',
    'overdue-data': '超过发布期限，仍无数据',
  } as Partial<Record<Status, string>>,
  byTimeOnly: '数据未变，随时间推移改判',
  byHand: (by: string, reason: string) => `${by}认定：${reason}`,
  lapsed: '人工认定已失效，恢复系统判定',
  recorded: figureTerms.zh.recordedOn,
  setAt: (day: string) => `${day}提出`,
  otherStatus: '数值不变，状态改变',
  contradicted: '有来源与此不一致',
  agreed: '此前的不一致已不存在',
  noTargetBefore: '此前未设',
}

const en: typeof zh = {
  changes: 'Changes',
  since: 'Earlier day',
  presets: 'Quick choice',
  lastSeen: 'Last visit',
  monthsBefore: { 1: 'A month before', 3: 'Three months before', 12: 'A year before' },
  byVisit: (day) => `Compared with the data last seen on this device (judged on ${day}).`,
  byMonth: 'No earlier visit is known on this device: compared with one month before.',
  loading: (day) => `Reading the ledger of ${day}`,
  summary: (from, to, count) => `${from} to ${to}: ${counted(count, 'change', 'changes')}`,
  inScope: (count, all) => `${count} in the chosen scope, ${all} in all.`,
  toLedger: (day) => `The ledger of ${day}`,
  none: 'Nothing changed in this time',
  noneHelp: (from, to) =>
    `From ${from} to ${to} no status, figure or target changed. Choose an earlier day above.`,
  noneInScope: (all) => `Nothing changed in the chosen scope; ${all} in all.`,
  toAll: 'All changes',
  broken: (count) =>
    `${counted(count, 'group', 'groups')} of figures broke the contract and ${plural(count, 'is', 'are')} not compared.`,
  kind: {
    crossing: 'Status changes',
    revision: 'Revised figures',
    'new-figure': 'New figures',
    'new-target': 'New targets',
    'dropped-target': 'Targets no longer in force',
  },
  kindSub: {
    crossing: 'Most urgent first; the later status says why',
    revision: 'Another value or status of the same period on the same basis',
    'new-figure': 'Recorded only after the earlier day',
    'new-target': 'Where one was replaced, it stands before',
    'dropped-target': 'In force on the earlier day, no longer in the ledger',
  },
  became: 'became',
  goal: (year, tier, value) => `${tier} for ${year}: ${value}`,
  byFigure: (period) => `by the figure (${period})`,
  byTime: {
    awaiting: 'its figure is awaited',
    'overdue-data': 'no figure within the time for its release',
  },
  byTimeOnly: 'the same figures, judged at a later day',
  byHand: (by, reason) => `set by ${by}: ${reason}`,
  lapsed: 'the status set by hand has lapsed',
  recorded: figureTerms.en.recordedOn,
  setAt: (day) => `set ${day}`,
  otherStatus: 'the same value, another status',
  contradicted: 'another source disagrees',
  agreed: 'no source disagrees any more',
  noTargetBefore: 'none before',
}

/** The words of what changed in the ledger since an earlier day. Loaded with that part. */
export const changesWords = { zh, en }
