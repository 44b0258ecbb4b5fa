import * as fc from 'fast-check'
import type { Bound } from '../src/contract/figure/observation.ts'
import { isLowerBound, type Quantity } from '../src/domain/figure/interval.ts'
import { daysAfter, lastDayOf } from '../src/domain/figure/period.ts'

/**
 * How often a property is tried. The seed is fixed so that a run can be repeated; another one tries other
 * cases: `PROPERTY_SEED=7 npx vitest run --project node`.
 */
export const often = { numRuns: 1_000, seed: Number(process.env['PROPERTY_SEED'] ?? 20_230_831) }

/** For the properties that decide how targets are judged. */
export const manyTimes = { ...often, numRuns: 15_000 }

export const bound = fc.constantFrom<Bound>('exact', 'over', 'at-least', 'under', 'nearly', 'about')

/** A decimal as a source prints it: up to nine digits, up to six of them after the point. */
export const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`))

export const positive = decimal.map(Math.abs).filter((value) => value > 0)

export const quantity: fc.Arbitrary<Quantity> = fc.record({ value: decimal, bound })

/** Two decimals that are often equal or adjacent, to hit thresholds. */
export const neighbours = fc.oneof(
  fc.tuple(decimal, decimal),
  fc
    .tuple(decimal, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 6 }))
    .map(([value, digit, places]): [number, number] => [
      Number((value + Number(`${digit}e-${places}`)).toFixed(6)),
      value,
    ]),
)

/** A value that the bound allows, `distance` ≥ 0 away from the stated one. "About" allows any. */
export function allowedValue({ value, bound }: Quantity, distance: number): number {
  if (bound === 'exact' || bound === 'range') return value
  return isLowerBound(bound) ? value + distance : value - distance
}

export const day = fc
  .tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))

/** Any day from 2023 to 2025; every third one ends a month, as most figures do. */
export const calendarDay = fc.nat({ max: 1095 }).map((count) => {
  const plain = daysAfter('2023-01-01', count)
  return count % 3 === 0 ? lastDayOf(plain.slice(0, 7)) : plain
})
