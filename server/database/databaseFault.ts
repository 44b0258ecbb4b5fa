import { NewerSchema } from './migrations.ts'

/** A database that cannot be used; the message tells an administrator what to do. `cause` is the error of the engine. */
export class DatabaseFault extends Error {}

/** Primary result codes of SQLite. */
const sqliteFaults: Record<number, string> = {
  5: 'is busy: another process is writing to it. Try again when it has finished.',
  8: 'can be read but not written. Give the user of the server the right to write to the file and its folder.',
  10: 'cannot be read or written: the disk answers with an error.',
  11: 'is damaged. Nothing was changed; restore the last backup beside it.',
  13: 'cannot grow: the disk is full. Nothing was changed.',
  14: 'cannot be opened. The folder must exist and the user of the server must be allowed to write to it.',
  26: 'is not a database. Nothing was changed; name another file or move this one away.',
}

/** SQLSTATE codes of PostgreSQL and network error codes, by prefix. */
const postgresFaults: readonly [RegExp, string][] = [
  [/^ECONNREFUSED|^ENOTFOUND|^EAI_AGAIN|^ETIMEDOUT|^ECONNRESET/, 'cannot be reached.'],
  [/^28/, 'does not accept this user or password.'],
  [/^3D000/, 'does not exist on that server.'],
  [/^42501/, 'does not let this user create or change tables.'],
  [/^53100/, 'cannot grow: the disk of the server is full. Nothing was changed.'],
  [/^53300/, 'has no connection left for this server.'],
  [/^57P0/, 'is starting or shutting down.'],
  [/^25006/, 'is read-only.'],
]

/** Translates an error of an engine into a `DatabaseFault`; returns errors it does not know as they are. */
export function faultOf(error: unknown, address: string): unknown {
  if (error instanceof DatabaseFault) return error
  const words = wordsOf(error)
  return words ? new DatabaseFault(`${withoutPassword(address)} ${words}`, { cause: error }) : error
}

/** Whether a query failed because the database is out of reach at present, so that the next one may succeed. */
export function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const [code, errcode, syscall] = ['code', 'errcode', 'syscall'].map((field): unknown =>
    Reflect.get(error, field),
  )
  // Another process writes to the SQLite file.
  if (typeof errcode === 'number') return (errcode & 0xff) === 5
  // The socket of a PostgreSQL on this machine, while it restarts.
  if (code === 'ENOENT') return syscall === 'connect'
  return typeof code === 'string' ? outOfReach.test(code) : lostConnection.test(error.message)
}

/** SQLSTATE codes of lost, refused and missing connections, and network error codes. */
const outOfReach = /^(08|57P0|53300|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|EPIPE)/

/** What the PostgreSQL client says of a connection that broke, or that it had no time to make; without a code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (was closed|has encountered a connection error))/

function wordsOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if (error instanceof NewerSchema)
    return `was written by a newer version of the board. ${error.message}. Nothing was changed.`
  const [code, errcode] = [Reflect.get(error, 'code'), Reflect.get(error, 'errcode')] as unknown[]
  if (typeof errcode === 'number') return sqliteFaults[errcode & 0xff]
  // Node tries every address of a host and throws one AggregateError whose message is empty.
  const own = typeof code === 'string' ? code : ''
  if (/^E(ACCES|PERM|ROFS|NOTDIR|EXIST)$/.test(own)) return sqliteFaults[14]
  return postgresFaults.find(([pattern]) => pattern.test(own))?.[1]
}

function withoutPassword(address: string): string {
  // A password may itself contain the sign that ends it.
  return address.replace(/^(postgres(?:ql)?:\/\/[^:/@]*):.*@/is, '$1@')
}
