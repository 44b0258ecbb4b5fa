import type { MilestoneKind } from '../../contract/milestone/milestone.ts'
import type { MilestoneState } from '../../domain/milestone/milestoneState.ts'
import type { DatePrecision } from '../../domain/milestone/timeline.ts'
import { counted } from '../grammar.ts'
import { figureTerms } from '../figureTerms.ts'
import { terms } from '../terms.ts'
import { milestoneTerms } from './milestoneTerms.ts'
import { controlTerms } from '../controlTerms.ts'

const zh = {
  summary: (milestones: string, steps: string, parts: readonly string[]) =>
    `${milestones}项里程碑，${steps}个节点${parts.length > 0 ? `：${parts.join('，')}` : ''}`,
  state: {
    done: (count: string) => `已完成${count}个`,
    expected: (count: string) => `预计${count}个`,
    unconfirmed: (count: string) => `已过预计时间、尚无确认${count}个`,
  } satisfies Record<MilestoneState, (count: string) => string>,
  stateName: {
    done: milestoneTerms.zh.done,
    expected: milestoneTerms.zh.expected,
    unconfirmed: milestoneTerms.zh.unconfirmed,
  } satisfies Record<MilestoneState, string>,
  kind: {
    laboratory: milestoneTerms.zh.laboratory,
    platform: milestoneTerms.zh.platform,
    project: milestoneTerms.zh.project,
    policy: milestoneTerms.zh.policy,
    event: milestoneTerms.zh.event,
  } satisfies Record<MilestoneKind, string>,
  attention: milestoneTerms.zh.unconfirmed,
  notConfirmed: milestoneTerms.zh.notConfirmed,
  filters: '筛选里程碑',
  kindFilter: controlTerms.zh.kind,
  stateFilter: figureTerms.zh.status,
  any: controlTerms.zh.all,
  option: (name: string, count: string) => `${name}（${count}）`,
  from: '自',
  to: '至',
  allYears: '全部年份',
  lanes: '排列',
  laneBy: { sector: '按赛道', kind: '按类别' },
  city: figureTerms.zh.wholeCity,
  timeline: '时间轴',
  timelineHelp: '左右键沿时间、上下键换行，回车查看依据。',
  legend: '标记含义',
  precision: {
    day: '日期到日',
    month: '仅知年月',
    year: '仅知年份',
  } satisfies Record<DatePrecision, string>,
  today: terms.zh.dayOfJudging,
  todayOn: terms.zh.judgedOn,
  undated: terms.zh.undated,
  point: (name: string, date: string, title: string, state: string) =>
    `${name}，${date}：${title}（${state}）`,
  asTable: controlTerms.zh.asTable,
  columns: [
    milestoneTerms.zh.date,
    terms.zh.milestones,
    controlTerms.zh.kind,
    milestoneTerms.zh.step,
    figureTerms.zh.status,
    terms.zh.source,
  ],
  nothing: '没有符合条件的里程碑',
  nothingHelp: '放宽类别、状态或年份，或选择其他赛道。',
  showAll: '显示全部里程碑',
  pictureTitle: (scope: string) => `${scope}里程碑`,
  wholeCity: figureTerms.zh.city,
  more: (count: string) => `另有${count}个节点日期未载明，见表格。`,
}

const en: typeof zh = {
  summary: (milestones, steps, parts) =>
    `${counted(milestones, 'milestone', 'milestones')}, ${counted(steps, 'step', 'steps')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`,
  state: {
    done: (count) => `${count} done`,
    expected: (count) => `${count} expected`,
    unconfirmed: (count) => `${count} past their date and not confirmed`,
  },
  stateName: {
    done: milestoneTerms.en.done,
    expected: milestoneTerms.en.expected,
    unconfirmed: 'past its date, not confirmed',
  },
  kind: {
    laboratory: milestoneTerms.en.laboratory,
    platform: milestoneTerms.en.platform,
    project: milestoneTerms.en.project,
    policy: milestoneTerms.en.policy,
    event: milestoneTerms.en.event,
  },
  attention: 'Past their expected date, not confirmed',
  notConfirmed: milestoneTerms.en.notConfirmed,
  filters: 'Filter milestones',
  kindFilter: controlTerms.en.kind,
  stateFilter: 'State',
  any: controlTerms.en.all,
  option: (name, count) => `${name} (${count})`,
  from: 'From',
  to: 'To',
  allYears: 'All years',
  lanes: 'Arrange',
  laneBy: { sector: 'by sector', kind: 'by kind' },
  city: figureTerms.en.wholeCity,
  timeline: 'Timeline',
  timelineHelp: 'Left and right along time, up and down between rows, Enter for the evidence.',
  legend: 'What the marks mean',
  precision: { day: 'day known', month: 'only the month known', year: 'only the year known' },
  today: 'day of judging',
  todayOn: terms.en.judgedOn,
  undated: terms.en.undated,
  point: (name, date, title, state) => `${name}, ${date}: ${title} (${state})`,
  asTable: controlTerms.en.asTable,
  columns: [
    milestoneTerms.en.date,
    'Milestone',
    controlTerms.en.kind,
    milestoneTerms.en.step,
    'State',
    terms.en.source,
  ],
  nothing: 'No milestone fits',
  nothingHelp: 'Widen the kind, state or years, or choose another sector.',
  showAll: 'Show all milestones',
  pictureTitle: (scope) => `Milestones: ${scope}`,
  wholeCity: figureTerms.en.city,
  more: (count) => `${count} more without a date; see the table.`,
}

/** The words of the page of milestones. Loaded with it. */
export const milestoneWords = { zh, en }
