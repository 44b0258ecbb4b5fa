import type { RuleSet } from './ruleSet.ts'

/** The colour of each status, apart from the other rules because every badge needs it. */
export const tones: RuleSet['tones'] = {
  met: 'met',
  'on-pace': 'track',
  slow: 'risk',
  behind: 'off',
  missed: 'off',
  'cannot-tell': 'none',
  'overdue-data': 'risk',
  awaiting: 'none',
  'too-early': 'none',
}
