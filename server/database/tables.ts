import type { Generated } from 'kysely'
import type { Basis, Bound, ObservationStatus } from '../../src/contract/figure/observation.ts'
import type { Status } from '../../src/contract/target/status.ts'
import type { Tier } from '../../src/contract/target/target.ts'

/** A term of the dictionary: sector, theme, region, source or indicator. */
type TermRow = {
  id: string
  /** Place in the published list; `null` when a load left the term out. The row stays for what refers to it. */
  position: number | null
  /** The whole entry as JSON. */
  content: string
}

/**
 * A version of a statement. Triggers refuse to delete or change it: a correction is a new row, and `left_in`
 * of the old row is set to the load that replaced it.
 */
type VersionRow = {
  row: Generated<number>
  id: string
  entered_in: number
  left_in: number | null
}

/** What a change was. */
export type ChangeKind = 'load' | 'override'

/** The tables, the same in SQLite and PostgreSQL. Flags are 0 or 1, lists and nested texts JSON. */
export type Tables = {
  /** Written by releases before kysely recorded the migrations. */
  migrations: { number: number; name: string; applied_at: string }
  kysely_migration: { name: string; timestamp: string }
  /** Every write that may change an answer, in their order. `at` is an ISO time. */
  changes: { number: number; at: string; actor: string; kind: ChangeKind; digest: string }
  /** The changes that were loads, by the same numbers. */
  loads: { number: number; loaded_at: string; digest: string }
  /** The digest of all that the database held after a load; see `contents.ts`. */
  contents: { load: number; digest: string }
  sectors: TermRow
  themes: TermRow
  regions: TermRow
  sources: TermRow
  indicators: TermRow
  /** Earlier texts of terms, each as it was before a load changed it. */
  earlier_terms: { load: number; list: string; id: string; content: string }
  observations: VersionRow & {
    indicator: string
    region: string
    period: string | null
    basis: Basis
    as_of: string | null
    value: number
    upper: number | null
    bound: Bound
    status: ObservationStatus
    derived: string | null
    as_published: string
    source: string
    corroborated_by: string
    conflicts_with: string
    preferred: number
    note: string | null
    recorded_at: string
  }
  targets: VersionRow & {
    position: number
    indicator: string
    region: string
    tier: Tier
    value: number
    bound: Bound
    due: string
    baseline: string | null
    set_at: string
    source: string
    as_published: string
    scope: string | null
    supersedes: string | null
    restates: string | null
    note: string | null
  }
  milestones: VersionRow & { position: number; region: string; content: string }
  /** What commands answered to the keys of their senders. `at` is an ISO time. */
  kept_results: { actor: string; key: string; request: string; result: string; at: string }
  overrides: {
    entered_in: number
    /** Null where an override is taken back, and for those of releases that gave none. */
    id: string | null
    target: string
    /** Null with `until`: the override of the target is taken back. */
    status: Status | null
    by: string
    reason: string
    set_at: string
    until: string | null
  }
}
