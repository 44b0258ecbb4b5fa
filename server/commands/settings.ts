import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { Day } from '../../src/contract/scalars.ts'
import { UsageError } from './usageError.ts'

/** Environment variables of the server; each has a default that works. */
const Settings = z.object({
  APP_FOLDER: z._default(
    z.string().check(z.minLength(1)),
    fileURLToPath(new URL('../../dist', import.meta.url)),
  ),
  DATASET_FOLDER: z._default(
    z.string().check(z.minLength(1)),
    fileURLToPath(new URL('../../data', import.meta.url)),
  ),
  DATABASE_URL: z._default(
    z.string().check(z.minLength(1)),
    fileURLToPath(new URL('../../var/board.db', import.meta.url)),
  ),
  DATABASE_CONNECTIONS: z._default(
    z.string().check(z.regex(/^[1-9]\d{0,2}$/, 'a number of connections is 1 to 999')),
    '10',
  ),
  HOST: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  JUDGING_DAY: z.optional(
    z
      .string()
      .check(z.refine((text) => Day.safeParse(text).success, 'a day is written 2026-02-02')),
  ),
  PORT: z._default(
    z.string().check(
      z.regex(/^\d{1,5}$/, 'a port is a number'),
      z.refine((port) => Number(port) <= 65_535, 'a port is at most 65535'),
    ),
    '4173',
  ),
})

export type Settings = {
  /** The folder of the built app. */
  app: string
  /** `postgres://…`, or the path of a SQLite file. */
  database: string
  /** The most connections to PostgreSQL at once. */
  connections: number
  /** The folder of the dataset that an empty database is filled from. */
  dataset: string
  host: string
  port: number
  /** A fixed day to judge everything on, for rehearsals; null is today. */
  judgingDay: Day | null
}

/** Reads the settings from the environment. Throws a `UsageError` that names the first invalid variable. */
export function settingsOf(environment: Record<string, string | undefined>): Settings {
  const read = z.safeParse(Settings, environment)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { APP_FOLDER, DATABASE_URL, DATASET_FOLDER, HOST, JUDGING_DAY = null, PORT } = read.data
  const { DATABASE_CONNECTIONS } = read.data
  return {
    app: APP_FOLDER,
    database: DATABASE_URL,
    connections: Number(DATABASE_CONNECTIONS),
    dataset: DATASET_FOLDER,
    host: HOST,
    port: Number(PORT),
    judgingDay: JUDGING_DAY,
  }
}
