import type { RuleSet } from './ruleSet.ts'

/** Which colour tells which status: the part of the rules that every badge needs. */
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
