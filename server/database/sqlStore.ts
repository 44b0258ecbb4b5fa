import { type Kysely, sql } from 'kysely'
import type { Region, Sector, Theme } from '../../src/contract/board/dataset.ts'
import type { Indicator } from '../../src/contract/indicator/indicator.ts'
import type { Milestone } from '../../src/contract/milestone/milestone.ts'
import type { Observation } from '../../src/contract/figure/observation.ts'
import type { Day } from '../../src/contract/scalars.ts'
import type { Source } from '../../src/contract/source/source.ts'
import { knownFrom, latestOf } from '../store/latestDay.ts'
import type { Store } from '../store/store.ts'
import { observationOf, parsed, targetOf } from './rows.ts'
import type { Tables } from './tables.ts'

type Term = 'sectors' | 'themes' | 'regions' | 'sources' | 'indicators'

/** A store over the tables, the same for both engines. */
export function sqlStore(db: Kysely<Tables>): Store {
  const whole: Store = {
    revision: () => revisionOf(db),
    snapshot: (work) =>
      db
        .transaction()
        // SQLite ignores the isolation level: its transactions always read one snapshot.
        .setIsolationLevel('repeatable read')
        .execute((at) => work({ ...sqlStore(at), snapshot: (inner) => inner(sqlStore(at)) })),
    latestDay: async (by) =>
      latestOf(
        [...(await recordDays(db, by)), ...(await terms<Source>(db, 'sources')).map(knownFrom)],
        by,
      ),
    sectors: () => terms<Sector>(db, 'sectors'),
    themes: () => terms<Theme>(db, 'themes'),
    regions: () => terms<Region>(db, 'regions'),
    sources: () => terms<Source>(db, 'sources'),
    indicators: () => terms<Indicator>(db, 'indicators'),
    milestones: async () => {
      const rows = await db
        .selectFrom('milestones')
        .select('content')
        .where('left_in', 'is', null)
        .orderBy('position')
        .execute()
      return rows.map(({ content }) => parsed<Milestone>(content))
    },
    observations: (indicators, region, recordedBy) =>
      observations(db, indicators, region, recordedBy),
    observationsAround: async (id) => {
      const [row] = await db
        .selectFrom('observations')
        .select(['indicator', 'region'])
        .where('id', '=', id)
        .where('left_in', 'is', null)
        .execute()
      return row ? observations(db, [row.indicator], row.region, null) : []
    },
    targets: (indicators, region) => targets(db, indicators, region),
    targetsAround: async (id) => {
      const [row] = await db
        .selectFrom('targets')
        .select(['indicator', 'region'])
        .where('id', '=', id)
        .where('left_in', 'is', null)
        .execute()
      return row ? targets(db, [row.indicator], row.region) : []
    },
    overrides: async () => {
      const rows = await db.selectFrom('overrides').selectAll().orderBy('entered_in').execute()
      return rows.map(({ entered_in, id, target, status, by, reason, set_at: setAt, until }) =>
        status === null || until === null
          ? { target, status: null, by, setAt }
          : { id: id ?? `change-${entered_in}`, target, status, by, reason, setAt, until },
      )
    },
  }
  return whole
}

/** Number and digest: after a backup was restored, the same number may be given to other content. */
async function revisionOf(db: Kysely<Tables>): Promise<string> {
  const [last] = await db
    .selectFrom('changes')
    .select(['number', 'digest'])
    .orderBy('number', 'desc')
    .limit(1)
    .execute()
  return last ? `${last.number} ${last.digest}` : 'empty'
}

/** The day of the last figure recorded and of the last target set by a day. */
async function recordDays(db: Kysely<Tables>, by: Day): Promise<(Day | null)[]> {
  const recorded = db
    .selectFrom('observations')
    .select(({ fn }) => fn.max<string | null>('recorded_at').as('day'))
    .where('left_in', 'is', null)
    .where('recorded_at', '<=', by)
  const set = db
    .selectFrom('targets')
    .select(({ fn }) => fn.max<string | null>('set_at').as('day'))
    .where('left_in', 'is', null)
    .where('set_at', '<=', by)
  return (await recorded.unionAll(set).execute()).map(({ day }) => day)
}

async function terms<T>(db: Kysely<Tables>, list: Term): Promise<T[]> {
  const rows = await db
    .selectFrom(list)
    .select('content')
    .where('position', 'is not', null)
    .orderBy('position')
    .execute()
  return rows.map(({ content }) => parsed<T>(content))
}

/** In the published order: by indicator, region, period, basis, day, record and id. */
async function observations(
  db: Kysely<Tables>,
  indicators: readonly string[],
  region: string | null,
  recordedBy: string | null,
): Promise<Observation[]> {
  if (indicators.length === 0) return []
  const rows = await db
    .selectFrom('observations')
    .innerJoin('indicators', 'indicators.id', 'observations.indicator')
    .innerJoin('regions', 'regions.id', 'observations.region')
    .selectAll('observations')
    .where('observations.left_in', 'is', null)
    .where('observations.indicator', 'in', indicators)
    .$if(region !== null, (query) => query.where('observations.region', '=', region))
    .$if(recordedBy !== null, (query) => query.where('recorded_at', '<=', recordedBy))
    .orderBy('indicators.position')
    .orderBy('regions.position')
    .orderBy(sql`coalesce(period, '')`)
    .orderBy('basis')
    .orderBy(sql`coalesce(as_of, '')`)
    .orderBy('recorded_at')
    .orderBy('observations.id')
    .execute()
  return rows.map(observationOf)
}

async function targets(db: Kysely<Tables>, indicators: readonly string[], region: string | null) {
  if (indicators.length === 0) return []
  const rows = await db
    .selectFrom('targets')
    .selectAll()
    .where('left_in', 'is', null)
    .where('indicator', 'in', indicators)
    .$if(region !== null, (query) => query.where('region', '=', region))
    .orderBy('position')
    .execute()
  return rows.map(targetOf)
}
