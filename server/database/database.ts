import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database; the engine is asked for only where SQL itself differs. */
export type Database = {
  engine: 'sqlite' | 'postgres'
  db: Kysely<Tables>
}
