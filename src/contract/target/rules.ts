import type { RuleSet } from './ruleSet.ts'
import { tones } from './tones.ts'

/** The rules in force: how targets are judged and coloured. A change of a rule is a new version. */
export const rules: RuleSet = {
  version: '3',
  releaseDays: 120,
  staleMonths: 18,
  earlyShare: [1, 6],
  slow: { pace: 0.9, gap: -3 },
  recordsOldDays: 90,
  milestoneSlowDays: 30,
  spending: { onPace: 5, slow: 10 },
  spendingIndicators: [],
  elapsed: { standard: { kind: 'month' }, byIndicator: {} },
  tones,
}
