import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** An open database. Code looks at `engine` only where the SQL of the two differs. */
export type Database = {
  engine: 'sqlite' | 'postgres'
  db: Kysely<Tables>
}
