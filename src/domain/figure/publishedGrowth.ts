import type { Reading } from '../../contract/figure/observation.ts'
import { compared, decimalOf, rounded } from './decimal.ts'
import type { Change } from './growth.ts'
import { revisionDifference } from './revisionDifference.ts'

type Amount = Exclude<Change, { kind: 'none' }>

/** The growth that a source states of this very figure: of the same region, period and basis (H20). */
export function growthStatedOf(
  { region, period, basis, asOf }: Reading,
  stated: readonly Reading[],
): Reading | undefined {
  if (period === null || basis === 'undated') return undefined
  // A year-end figure may carry its day; only those within a year are told apart by it.
  const isDated = basis === 'as-of' || basis === 'year-to-date'
  return stated.find(
    (growth) =>
      growth.region === region &&
      growth.period === period &&
      growth.basis === basis &&
      (!isDated || growth.asOf === asOf),
  )
}

/**
 * How far the stated growth of a figure is above the computed one, in percentage points (H16). Null where
 * one of them is no exact, settled figure (H2, H23), or where they agree in all decimals that the source gives.
 */
export function growthDifference(
  figure: Reading,
  stated: Reading,
  computed: Change,
): Pick<Amount, 'kind' | 'amount' | 'bound'> | null {
  if (computed.kind !== 'percent' || computed.bound !== 'exact') return null
  if (![figure, stated, computed.against].every(isSettled)) return null
  const growth = decimalOf(stated.value)
  const asPrecise = rounded(decimalOf(computed.amount), growth.scale, 'nearest')
  if (compared(asPrecise, growth) === 0) return null
  const percent = { measure: 'growth', unitCode: 'percent' } as const
  return revisionDifference({ value: computed.amount, bound: 'exact' }, stated, percent)
}

function isSettled({ status, conflicts }: Reading): boolean {
  return (status === 'final' || status === 'provisional') && conflicts.length === 0
}
