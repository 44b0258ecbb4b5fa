import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

export type Postgres = {
  /** Makes an empty database and returns its address. */
  freshDatabase(): Promise<string>
  /** The path of a program of PostgreSQL, such as `pg_dump`. */
  program(name: string): string
  /** Ends the server as at a loss of power, and starts it again over the same data. */
  restart(): void
  stop(): void
}

/** Where Debian and its derivatives keep the programs of each version, which are not on the PATH. */
const versions = '/usr/lib/postgresql'

/** Without durability, as this server lasts only for tests and measurements. */
const settings = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']

/**
 * Starts a PostgreSQL in a temporary folder, reached through a socket there, or returns why it could not.
 */
export function startPostgres(): Postgres | { missing: string } {
  const programs = programFolder()
  if (!programs)
    return { missing: 'PostgreSQL is not installed (Debian: apt-get install postgresql)' }
  const folder = mkdtempSync(join(tmpdir(), 'board-postgres-'))
  const data = join(folder, 'data')
  // PostgreSQL refuses to run as root; its package creates a user for it.
  const root = process.getuid?.() === 0
  if (root) spawnSync('chown', ['postgres', folder])
  const run = (program: string, ...args: string[]): string | null => {
    const command = [join(programs, program), '-D', data, ...args]
    const [first = '', ...rest] = root ? ['runuser', '-u', 'postgres', '--', ...command] : command
    const { status, stderr, error } = spawnSync(first, rest, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return status === 0 ? null : `${program} failed: ${error ? error.message : stderr.trim()}`
  }
  const options = ['listen_addresses=', `unix_socket_directories=${folder}`, ...settings]
  const start = () =>
    run(
      'pg_ctl',
      'start',
      '-w',
      '-t',
      '600',
      '-l',
      join(folder, 'log'),
      '-o',
      options.map((one) => `-c ${one}`).join(' '),
    )
  const fault =
    run('initdb', '-U', 'board', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync') ??
    start()
  const stop = () => {
    process.off('exit', stop)
    run('pg_ctl', 'stop', '-m', 'immediate')
    rmSync(folder, { recursive: true, force: true })
  }
  if (fault) {
    stop()
    return { missing: fault }
  }
  process.on('exit', stop)
  const addressOf = (name: string) => `postgres://board@/${name}?host=${folder}`
  let databases = 0
  return {
    stop,
    restart() {
      const failed = run('pg_ctl', 'stop', '-m', 'immediate') ?? start()
      if (failed) throw new Error(failed)
    },
    program: (name) => join(programs, name),
    async freshDatabase() {
      databases += 1
      const name = `board_${databases}`
      const client = new Client({ connectionString: addressOf('postgres') })
      await client.connect()
      await client.query(`create database ${name}`)
      await client.end()
      return addressOf(name)
    },
  }
}

function programFolder(): string | undefined {
  if (!existsSync(versions)) return undefined
  return readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'postgres')))
}
