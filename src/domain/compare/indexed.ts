import type { IndicatorGlance } from '../../contract/indicator/indicator.ts'
import type { Reading } from '../../contract/figure/observation.ts'
import { decimalOf, doubleOf, quotient, shifted } from '../figure/decimal.ts'
import { crossesBreak, dayOf } from '../figure/methodBreaks.ts'

/** Why a figure, or a whole series, has no index. */
export type NoIndex =
  | 'rank'
  | 'growth'
  | 'no-figure'
  | 'bounded'
  | 'approximate'
  | 'expected'
  | 'unclear'
  | 'conflict'
  | 'not-positive'
  | 'method-break'
  | 'other-basis'

/** A series with the base year at 100; `without` are the figures that have no index, `refused` why none has. */
export type Indexed =
  | {
      refused: null
      points: { reading: Reading; index: number }[]
      without: { reading: Reading; reason: NoIndex }[]
    }
  | { refused: NoIndex }

type Judged = Pick<IndicatorGlance, 'measure' | 'methodBreaks'>

/**
 * The figures of a series divided by that of the year `base`, times 100. Only exact figures of the same
 * basis and method have an index, and only over a positive exact base (H2, H15, H17, H20).
 */
export function indexedOf(readings: readonly Reading[], indicator: Judged, base: string): Indexed {
  const { measure } = indicator
  if (measure === 'rank' || measure === 'growth') return { refused: measure }
  const first = readings.find(({ period, basis }) => period === base && isAnnual(basis))
  if (!first) return { refused: 'no-figure' }
  const fault = faultOf(first) ?? (first.value > 0 ? null : 'not-positive')
  if (fault) return { refused: fault }
  const judged = readings.map((reading) => ({
    reading,
    reason: faultOf(reading) ?? unlike(reading, first, indicator),
  }))
  return {
    refused: null,
    points: judged.flatMap(({ reading, reason }) =>
      reason ? [] : [{ reading, index: ratio(reading.value, first.value) }],
    ),
    without: judged.flatMap(({ reading, reason }) => (reason ? [{ reading, reason }] : [])),
  }
}

/** The years that can be the base, oldest first. */
export function baseYearsOf(readings: readonly Reading[], indicator: Judged): string[] {
  return readings.flatMap(({ period, basis }) =>
    period !== null && isAnnual(basis) && indexedOf(readings, indicator, period).refused === null
      ? [period]
      : [],
  )
}

function faultOf({ status, bound, conflicts }: Reading): NoIndex | null {
  if (status === 'ambiguous') return 'unclear'
  if (status === 'expected') return 'expected'
  if (bound === 'about') return 'approximate'
  if (bound !== 'exact') return 'bounded'
  return conflicts.length > 0 ? 'conflict' : null
}

function unlike(reading: Reading, base: Reading, { methodBreaks }: Judged): NoIndex | null {
  if (reading.basis !== base.basis) return 'other-basis'
  const crosses = crossesBreak(dayOf(base), dayOf(reading), reading.region, methodBreaks)
  return crosses ? 'method-break' : null
}

function isAnnual(basis: Reading['basis']): boolean {
  return basis === 'year' || basis === 'edition'
}

function ratio(value: number, base: number): number {
  return doubleOf(shifted(quotient(decimalOf(value), decimalOf(base)), 2))
}
