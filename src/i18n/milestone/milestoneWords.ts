import type { MilestoneKind } from '../../contract/milestone/milestone.ts'
import type { MilestoneState } from '../../domain/milestone/milestoneState.ts'
import { counted } from '../grammar.ts'

const zh = {
  summary: (milestones: string, steps: string, parts: readonly string[]) =>
    `${milestones}项里程碑，${steps}个节点${parts.length > 0 ? `：${parts.join('，')}` : ''}`,
  state: {
    done: (count: string) => `已完成${count}个`,
    expected: (count: string) => `预计${count}个`,
    unconfirmed: (count: string) => `已过预计时间、尚无确认${count}个`,
  } satisfies Record<MilestoneState, (count: string) => string>,
  stateName: {
    done: '已完成',
    expected: '预计',
    unconfirmed: '已过预计时间，尚无确认',
  } satisfies Record<MilestoneState, string>,
  kind: {
    laboratory: '实验室',
    platform: '平台',
    project: '项目',
    policy: '政策',
    event: '事件',
  } satisfies Record<MilestoneKind, string>,
  attention: '已过预计时间，尚无确认',
  notConfirmed: (date: string) => `预计${date}，尚无确认`,
  filters: '筛选里程碑',
  kindFilter: '类别',
  stateFilter: '状态',
  any: '全部',
  option: (name: string, count: string) => `${name}（${count}）`,
  from: '自',
  to: '至',
  allYears: '全部年份',
  lanes: '排列',
  laneBy: { sector: '按赛道', kind: '按类别' },
  city: '全市',
  timeline: '时间轴',
  timelineHelp: '左右键沿时间、上下键换行，回车查看依据。圆点为某日，短条为某月，长条为某年。',
  today: (day: string) => `判定日${day}`,
  undated: '日期未载明',
  point: (name: string, date: string, title: string, state: string) =>
    `${name}，${date}：${title}（${state}）`,
  asTable: '以表格查看',
  columns: ['日期', '里程碑', '类别', '节点', '状态', '来源'],
  nothing: '没有符合条件的里程碑',
  nothingHelp: '放宽类别、状态或年份，或选择其他赛道。',
  showAll: '显示全部里程碑',
  pictureTitle: (scope: string) => `${scope}里程碑`,
  wholeCity: '南京市',
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
    done: 'done',
    expected: 'expected',
    unconfirmed: 'past its date, not confirmed',
  },
  kind: {
    laboratory: 'Laboratory',
    platform: 'Platform',
    project: 'Project',
    policy: 'Policy',
    event: 'Event',
  },
  attention: 'Past their expected date, not confirmed',
  notConfirmed: (date) => `expected ${date}, not confirmed`,
  filters: 'Filter milestones',
  kindFilter: 'Kind',
  stateFilter: 'State',
  any: 'All',
  option: (name, count) => `${name} (${count})`,
  from: 'From',
  to: 'To',
  allYears: 'All years',
  lanes: 'Arrange',
  laneBy: { sector: 'by sector', kind: 'by kind' },
  city: 'Whole city',
  timeline: 'Timeline',
  timelineHelp:
    'Left and right along time, up and down between rows, Enter for the evidence. A dot is a day, a short bar a month, a long bar a year.',
  today: (day) => `Judged on ${day}`,
  undated: 'date not stated',
  point: (name, date, title, state) => `${name}, ${date}: ${title} (${state})`,
  asTable: 'As a table',
  columns: ['Date', 'Milestone', 'Kind', 'Step', 'State', 'Source'],
  nothing: 'No milestone fits',
  nothingHelp: 'Widen the kind, state or years, or choose another sector.',
  showAll: 'Show all milestones',
  pictureTitle: (scope) => `Milestones: ${scope}`,
  wholeCity: 'Nanjing',
  more: (count) => `${count} more without a date; see the table.`,
}

/** The words of the page of milestones. Loaded with it. */
export const milestoneWords = { zh, en }
