import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { KnownObservation, Observation, Reading } from '../../contract/figure/observation.ts'
import type { Target } from '../../contract/target/target.ts'
import { decimalOf, rounded } from './decimal.ts'
import { inFull, type Printed } from './printed.ts'
import type { Quantity } from './interval.ts'
import { groupOf } from './readings.ts'
import { enoughDecimals, landmarksOf, numbersOf } from './rounding.ts'

type Unit = Pick<IndicatorGlance, 'unitCode' | 'decimals'>

/**
 * How many decimals each statement of one quantity is shown with, everywhere (H29): those of the indicator,
 * or more where rounding would reach or cross a target, zero, 100 % or 1万, or make statements that differ
 * look alike (H4, H12, H22).
 */
export function digitsFor(
  statements: readonly Quantity[],
  { unitCode, decimals }: Unit,
  targets: readonly number[],
): number[] {
  const numbers = statements.map(numbersOf)
  const marks = [...targets.map(decimalOf), ...landmarksOf(unitCode)]
  const enough = enoughDecimals(numbers.flat(), decimals, marks)
  return numbers.map((ends) =>
    Math.max(...ends.map(({ value, rounding }) => rounded(value, enough, rounding).scale)),
  )
}

/** The known statements of one indicator, each with its digits; `targets` are those known on the same day. */
export function withDigits(
  known: readonly Observation[],
  unit: Unit,
  targets: readonly Pick<Target, 'region' | 'value'>[],
): KnownObservation[] {
  const digits = new Map<string, number>()
  for (const group of quantitiesOf(known)) {
    const region = group[0]?.region
    const values = targets.filter((target) => target.region === region).map(({ value }) => value)
    const ofGroup = digitsFor(group, unit, values)
    for (const [place, { id }] of group.entries()) digits.set(id, ofGroup[place] ?? unit.decimals)
  }
  return known.map((row) => ({ ...row, digits: digits.get(row.id) ?? unit.decimals }))
}

/** A baseline with the digits of the statement it comes from, or with all its digits where that is not given. */
export function baselineFigure(
  { period, value, bound }: NonNullable<Target['baseline']>,
  readings: readonly Reading[],
): Printed {
  const stated = readings
    .filter((reading) => reading.period === period)
    .flatMap((reading) => [reading, ...reading.earlier, ...reading.conflicts])
    .find((one) => one.value === value && one.bound === bound)
  return { value, bound, digits: stated?.digits ?? inFull(value).digits }
}

/** Groups statements of one quantity, and those in conflict with them. Ambiguous ones are groups of their own. */
function quantitiesOf(known: readonly Observation[]): Observation[][] {
  const keyOf = (row: Observation) => (row.status === 'ambiguous' ? row.id : groupOf(row))
  const quantities = new Map<string, Observation[]>()
  const quantityOf = (row: Observation) => quantities.get(keyOf(row)) ?? []
  for (const row of known) quantities.set(keyOf(row), [...quantityOf(row), row])
  const byId = new Map(known.map((row) => [row.id, row]))
  for (const row of known)
    for (const id of row.conflictsWith) {
      const other = byId.get(id)
      const joined = other ? [...new Set([...quantityOf(row), ...quantityOf(other)])] : []
      for (const each of joined) quantities.set(keyOf(each), joined)
    }
  return [...new Set(quantities.values())]
}
