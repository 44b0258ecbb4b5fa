import type { MilestoneState } from '../domain/milestoneState.ts'

const zh = {
  attention: '需要关注',
  attentionSub: '按紧迫程度排列',
  attentionNone: '没有需要特别关注的目标',
  attentionOverdue: (year: string, tier: string, value: string) =>
    `${year}年${tier}${value}，至今未见该年数据`,
  attentionMissed: (year: string, tier: string, value: string) =>
    `${year}年${tier}${value}，未达到`,
  attentionCannotTell: (year: string, tier: string, value: string, reason: string) =>
    `${year}年${tier}${value}：${reason}`,
  attentionMilestone: (title: string, date: string) => `${title}（${date}），尚无确认`,

  milestones: '里程碑',
  milestonesSub: '预计事项在前，其后为最近完成',
  milestonesNone: '暂无里程碑记录',
  milestoneState: {
    done: '已完成',
    expected: '预计',
    unconfirmed: '尚无确认',
  } satisfies Record<MilestoneState, string>,
}

const en: typeof zh = {
  attention: 'Needs attention',
  attentionSub: 'Most urgent first',
  attentionNone: 'No target needs special attention',
  attentionOverdue: (year, tier, value) =>
    `${tier} for ${year}: ${value}; no figure for that year so far`,
  attentionMissed: (year, tier, value) => `${tier} for ${year}: ${value}; not reached`,
  attentionCannotTell: (year, tier, value, reason) => `${tier} for ${year}: ${value}; ${reason}`,
  attentionMilestone: (title, date) => `${title} (${date}), not confirmed`,

  milestones: 'Milestones',
  milestonesSub: 'Expected first, then the latest done',
  milestonesNone: 'No milestones on record',
  milestoneState: { done: 'done', expected: 'expected', unconfirmed: 'not confirmed' },
}

/** The words of what needs attention and of milestones. Loaded with the parts that need them. */
export const attentionWords = { zh, en }
