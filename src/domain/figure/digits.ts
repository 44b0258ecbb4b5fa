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
 * How many decimals each statement of one quantity is printed with, wherever it stands (H29): those of the
 * indicator, or as many more as keep it on its side of every target, of zero, 100 % and 1万, and as keep
 * statements that differ from reading alike (H4, H12, H22).
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

/** All that is known of one indicator, each statement with its digits. The targets are those known as well. */
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

/** A baseline is printed like the statement that bears it, and in full where none that is at hand does. */
export function baselineFigure(
  { period, value, bound }: NonNullable<Target['baseline']>,
  readings: readonly Reading[],
): Printed {
  const bearer = readings
    .filter((reading) => reading.period === period)
    .flatMap((reading) => [reading, ...reading.earlier, ...reading.conflicts])
    .find((one) => one.value === value && one.bound === bound)
  return { value, bound, digits: bearer?.digits ?? inFull(value).digits }
}

/** The statements of each quantity, with those that contradict them. What is unclear stands for itself. */
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
