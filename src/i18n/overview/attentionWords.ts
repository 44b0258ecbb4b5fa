import type { MilestoneState } from '../../domain/milestone/milestoneState.ts'
import { milestoneTerms } from '../milestone/milestoneTerms.ts'
import { sourceTerms } from '../source/sourceTerms.ts'
import { terms } from '../terms.ts'
import { paceTerms } from '../pace/paceTerms.ts'

const zh = {
  attention: '需要关注',
  attentionSub: '按紧迫程度排列',
  attentionNone: '没有需要特别关注的目标',
  attentionLoading: '正在读取目标台账',
  attentionMore: (count: string) => `其余${count}项`,
  evidence: sourceTerms.zh.evidence,
  evidenceOf: (name: string) => `数据依据：${name}`,
  ledger: paceTerms.zh.ledger,
  ledgerOf: (name: string) => `台账：${name}`,
  attentionGoal: (year: string, tier: string, value: string) => `${year}年${tier}${value}`,
  attentionBecause: (reason: string) => `：${reason}`,
  attentionOverdue: '，至今未见该年数据',
  attentionMissed: (figure: string) => `，实际${figure}，未达到`,
  attentionNotKept: (figure: string) => `，目前${figure}，尚未达到`,
  attentionPace: (day: string, sinceBaseline: boolean, completion: string, gap: string) =>
    `：截至${day}${sinceBaseline ? '自基期以来' : ''}完成${completion}，${gap}`,
  attentionGap: {
    behind: (points: string) => `落后序时${points}个百分点`,
    ahead: (points: string) => `领先序时${points}个百分点`,
    even: () => paceTerms.zh.even,
    'not-behind': () => paceTerms.zh.notBehind,
    'not-ahead': () => paceTerms.zh.notAhead,
  },
  attentionByHand: (by: string, reason: string) => `：${by}认定“${reason}”`,
  attentionMilestone: (title: string, date: string) => `${title}（${date}），尚无确认`,

  milestones: terms.zh.milestones,
  milestonesSub: '预计事项在前，其后为最近完成',
  milestonesNone: milestoneTerms.zh.none,
  milestoneState: {
    done: milestoneTerms.zh.done,
    expected: milestoneTerms.zh.expected,
    unconfirmed: '尚无确认',
  } satisfies Record<MilestoneState, string>,
}

const en: typeof zh = {
  attention: 'Needs attention',
  attentionSub: 'Most urgent first',
  attentionNone: 'No target needs special attention',
  attentionLoading: 'Reading the target ledger',
  attentionMore: (count) => `${count} more`,
  evidence: sourceTerms.en.evidence,
  evidenceOf: (name) => `Evidence: ${name}`,
  ledger: paceTerms.en.ledger,
  ledgerOf: (name) => `Ledger: ${name}`,
  attentionGoal: (year, tier, value) => `${tier} for ${year}: ${value}`,
  attentionBecause: (reason) => `; ${reason}`,
  attentionOverdue: '; no figure for that year so far',
  attentionMissed: (figure) => `; actual ${figure}, not reached`,
  attentionNotKept: (figure) => `; now ${figure}, not reached`,
  attentionPace: (day, sinceBaseline, completion, gap) =>
    `; ${completion} done ${sinceBaseline ? 'from the baseline ' : ''}by ${day}, ${gap}`,
  attentionGap: {
    behind: (points) => `${points} pp behind the elapsed share`,
    ahead: (points) => `${points} pp ahead of the elapsed share`,
    even: () => 'level with the elapsed share',
    'not-behind': () => 'not behind the elapsed share',
    'not-ahead': () => 'not ahead of the elapsed share',
  },
  attentionByHand: (by, reason) => `; set by ${by}: ${reason}`,
  attentionMilestone: (title, date) => `${title} (${date}), not confirmed`,

  milestones: terms.en.milestones,
  milestonesSub: 'Expected first, then the latest done',
  milestonesNone: milestoneTerms.en.none,
  milestoneState: {
    done: milestoneTerms.en.done,
    expected: milestoneTerms.en.expected,
    unconfirmed: 'not confirmed',
  },
}

/** The words of what needs attention and of milestones. Loaded with the parts that need them. */
export const attentionWords = { zh, en }
