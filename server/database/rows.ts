import type { Insertable, Selectable } from 'kysely'
import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Target } from '../../src/contract/target/target.ts'
import type { Tables } from './tables.ts'

type ObservationRow = Omit<Insertable<Tables['observations']>, 'entered_in' | 'left_in'>
type TargetRow = Omit<Insertable<Tables['targets']>, 'entered_in' | 'left_in' | 'position'>

/** JSON that this server wrote itself, after it was checked. */
export function parsed<T>(content: string): T {
  return JSON.parse(content) as T
}

export function observationOf(row: Selectable<Tables['observations']>): Observation {
  return {
    id: row.id,
    indicator: row.indicator,
    region: row.region,
    period: row.period,
    basis: row.basis,
    asOf: row.as_of,
    value: row.value,
    ...(row.upper === null ? {} : { upper: row.upper }),
    bound: row.bound,
    status: row.status,
    derived: row.derived === null ? null : { formula: row.derived },
    asPublished: row.as_published,
    source: row.source,
    corroboratedBy: parsed(row.corroborated_by),
    conflictsWith: parsed(row.conflicts_with),
    preferred: row.preferred === 1,
    note: row.note === null ? null : parsed(row.note),
    recordedAt: row.recorded_at,
  }
}

export function rowOfObservation(observation: Observation): ObservationRow {
  return {
    id: observation.id,
    indicator: observation.indicator,
    region: observation.region,
    period: observation.period,
    basis: observation.basis,
    as_of: observation.asOf,
    value: observation.value,
    upper: observation.upper ?? null,
    bound: observation.bound,
    status: observation.status,
    derived: observation.derived && observation.derived.formula,
    as_published: observation.asPublished,
    source: observation.source,
    corroborated_by: JSON.stringify(observation.corroboratedBy),
    conflicts_with: JSON.stringify(observation.conflictsWith),
    preferred: observation.preferred ? 1 : 0,
    note: observation.note && JSON.stringify(observation.note),
    recorded_at: observation.recordedAt,
  }
}

export function targetOf(row: Selectable<Tables['targets']>): Target {
  return {
    id: row.id,
    indicator: row.indicator,
    region: row.region,
    tier: row.tier,
    value: row.value,
    bound: row.bound,
    due: row.due,
    // Rows from before the second migration name neither the bound of a baseline nor its day.
    baseline:
      row.baseline === null
        ? null
        : {
            bound: 'exact',
            recordedAt: row.set_at,
            ...parsed<Pick<NonNullable<Target['baseline']>, 'period' | 'value'>>(row.baseline),
          },
    setAt: row.set_at,
    source: row.source,
    asPublished: row.as_published,
    scope: row.scope === null ? null : parsed(row.scope),
    supersedes: row.supersedes,
    restates: row.restates,
    note: row.note === null ? null : parsed(row.note),
  }
}

export function rowOfTarget(target: Target): TargetRow {
  return {
    id: target.id,
    indicator: target.indicator,
    region: target.region,
    tier: target.tier,
    value: target.value,
    bound: target.bound,
    due: target.due,
    baseline: target.baseline && JSON.stringify(target.baseline),
    set_at: target.setAt,
    source: target.source,
    as_published: target.asPublished,
    scope: target.scope && JSON.stringify(target.scope),
    supersedes: target.supersedes,
    restates: target.restates,
    note: target.note && JSON.stringify(target.note),
  }
}
