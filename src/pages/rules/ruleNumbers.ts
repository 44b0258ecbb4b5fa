import { rules } from '../../contract/target/rules.ts'
import { curveYears } from '../../domain/pace/elapsed.ts'
import { formatCount } from '../../format/figureText.ts'
import type { RuleNumbers } from '../../i18n/pace/rulesWords.ts'

/** The numbers of the rules in force, as text for the page. */
export const ruleNumbers: RuleNumbers = {
  releaseDays: formatCount(rules.releaseDays),
  earlyShare: rules.earlyShare.join('/'),
  slowPace: formatCount(rules.slow.pace),
  slowGap: formatCount(rules.slow.gap),
  recordsOldDays: formatCount(rules.recordsOldDays),
  milestoneSlowDays: formatCount(rules.milestoneSlowDays),
  spendingOnPace: formatCount(rules.spending.onPace),
  spendingSlow: formatCount(rules.spending.slow),
  curveYears: formatCount(curveYears),
}
