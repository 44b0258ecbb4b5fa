import type { Reading } from '../src/contract/figure/observation.ts'
import type { Day } from '../src/contract/scalars.ts'
import type { Override } from '../src/contract/target/status.ts'
import type { LedgerRow } from '../src/domain/pace/ledgerRow.ts'
import { type Judgement, judge } from '../src/domain/pace/status.ts'
import { indicator, target } from './inventedFigures.ts'

/** Invented rows of a ledger for tables of cases: each names only what the case is about. */

type Given = Partial<Omit<LedgerRow, 'target' | 'judgement'>> & {
  target?: Partial<LedgerRow['target']>
  judgement?: Partial<Judgement>
  /** The day on which the row is judged, if the case gives no judgement. */
  day?: Day
}

/** A floor of 100 for 2023, awaited, unless the case says otherwise. */
export function ledgerRow(given: Given = {}): LedgerRow {
  const of = given.indicator ?? indicator()
  const readings: readonly Reading[] = given.readings ?? []
  const goal = {
    ...target(),
    indicator: of.id,
    region: 'nanjing',
    source: 'invented-source',
    asPublished: '100',
    supersedes: null,
    note: null,
    ...given.target,
  }
  return {
    indicator: of,
    target: goal,
    pinyin: { initials: 'xgzb', full: 'xugouzhibiao' },
    ...(given.headline !== undefined && { headline: given.headline }),
    region: given.region ?? { id: 'nanjing', name: { zh: '南京', en: 'Nanjing' } },
    readings,
    judgement: { ...judge(goal, readings, of, given.day ?? '2023-06-30'), ...given.judgement },
    override: given.override ?? null,
  }
}

export function override(given: Partial<Override> = {}): Override {
  return {
    id: 'invented-override',
    target: 'invented-target',
    status: 'met',
    by: '虚构科员',
    reason: '已经现场核实',
    setAt: '2023-06-01',
    until: '2023-12-31',
    ...given,
  }
}
