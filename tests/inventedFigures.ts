import type { IndicatorGlance } from '../src/contract/indicator/indicator.ts'
import type { MilestoneStep } from '../src/contract/milestone/milestoneStep.ts'
import type {
  KnownObservation,
  OtherStatement,
  Reading,
} from '../src/contract/figure/observation.ts'
import { decimalOf } from '../src/domain/figure/decimal.ts'
import type { Goal } from '../src/domain/pace/goal.ts'
import { daysAfter, lastDayOf } from '../src/domain/figure/period.ts'
import type { Standing } from '../src/domain/target/standing.ts'

/** Invented figures for tables of cases: each names only what the case is about. */

export function indicator(given: Partial<IndicatorGlance> = {}): IndicatorGlance {
  return {
    id: 'invented',
    name: { zh: '虚构指标', en: 'Invented indicator' },
    unit: { zh: '家', en: 'enterprises' },
    unitCode: 'count-enterprises',
    measure: 'stock',
    direction: 'higher',
    rhythm: null,
    releaseDays: null,
    sectors: [],
    theme: 'enterprises',
    decimals: 0,
    methodBreaks: [],
    ...given,
  }
}

export const rankIndicator = indicator({
  unit: { zh: '位', en: 'rank' },
  unitCode: 'rank',
  measure: 'rank',
  direction: 'lower',
})

/** A final, exact figure of the year 2023 unless the case says otherwise. */
export function reading(given: Partial<Reading> = {}): Reading {
  return {
    id: `invented-${given.period ?? '2023'}`,
    region: 'nanjing',
    period: '2023',
    basis: 'year',
    asOf: null,
    value: 100,
    bound: 'exact',
    digits: allDigits(given),
    status: 'final',
    derived: null,
    source: 'invented-source',
    // Published a month after its period, so that it covers the whole period.
    recordedAt: daysAfter(lastDayOf(given.asOf ?? given.period ?? '2023'), 31),
    conflicts: [],
    earlier: [],
    ...given,
  }
}

export function otherStatement(given: Partial<OtherStatement> = {}): OtherStatement {
  return {
    id: 'invented-other',
    value: 100,
    bound: 'exact',
    digits: allDigits(given),
    status: 'final',
    recordedAt: '2024-01-31',
    ...given,
  }
}

export function observation(given: Partial<KnownObservation> = {}): KnownObservation {
  return {
    id: 'invented-1',
    indicator: 'invented',
    region: 'nanjing',
    period: '2023',
    basis: 'year',
    asOf: null,
    value: 100,
    bound: 'exact',
    digits: allDigits(given),
    status: 'final',
    derived: null,
    asPublished: '100',
    source: 'invented-source',
    corroboratedBy: [],
    conflictsWith: [],
    preferred: false,
    note: null,
    recordedAt: '2024-01-31',
    ...given,
  }
}

/** As many decimals as the value has, unless the case is about them. */
function allDigits({ value = 100 }: { value?: number }): number {
  return decimalOf(value).scale
}

/** A floor of 100 due at the end of 2023 unless the case says otherwise. */
export function target(given: Partial<Goal> = {}): Goal {
  return {
    id: 'invented-target',
    tier: 'floor',
    value: 100,
    bound: 'exact',
    due: '2023-12-31',
    setAt: '2023-01-10',
    scope: null,
    restates: null,
    baseline: null,
    ...given,
  }
}

/** A baseline: an exact figure known by the end of its year unless the case says otherwise. */
export function baseline(
  period: string,
  value: number,
  given: Partial<NonNullable<Goal['baseline']>> = {},
): NonNullable<Goal['baseline']> {
  return { period, value, bound: 'exact', recordedAt: `${period}-12-31`, ...given }
}

export function standing(given: Partial<Standing> = {}): Standing {
  return {
    indicator: indicator(),
    target: target(),
    status: 'met',
    reason: null,
    reading: null,
    override: null,
    ...given,
  }
}

export function step(given: Partial<MilestoneStep> = {}): MilestoneStep {
  return {
    milestone: 'invented-platform',
    name: { zh: '虚构平台', en: 'Invented platform' },
    title: { zh: '投入运行', en: 'Starts operating' },
    date: '2025',
    status: 'expected',
    ...given,
  }
}
