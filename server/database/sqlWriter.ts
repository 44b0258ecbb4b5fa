import type { Writer } from '../write/writer.ts'
import type { Database } from './database.ts'
import { sqlStore } from './sqlStore.ts'
import { writeChange } from './writeChange.ts'

/** What commands write, in the tables of both engines. */
export function sqlWriter(database: Database): Writer {
  return ({ actor, at }, work) =>
    writeChange(database, { actor, kind: 'override', at }, (write, record) =>
      work({
        ...sqlStore(write),
        async setOverride(override) {
          const { number: entered_in } = await record(override)
          const { setAt: set_at, ...rest } = override
          await write
            .insertInto('overrides')
            .values({ ...rest, set_at, entered_in })
            .execute()
        },
        async endOverride(end) {
          const { number: entered_in } = await record(end)
          const { setAt: set_at, ...rest } = end
          await write
            .insertInto('overrides')
            .values({ ...rest, set_at, entered_in, reason: '', until: null })
            .execute()
        },
        async keptResult(key) {
          const [kept] = await write
            .selectFrom('kept_results')
            .select(['request', 'result'])
            .where('actor', '=', actor)
            .where('key', '=', key)
            .execute()
          return kept ?? null
        },
        async keepResult(key, kept) {
          await write
            .insertInto('kept_results')
            .values({ actor, key, ...kept, at })
            .execute()
        },
        async forgetResults(before) {
          await write.deleteFrom('kept_results').where('at', '<', before).execute()
        },
      }),
    )
}
