import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import { corrected } from '../../tests/server/corrected.ts'
import { faultOf } from './databaseFault.ts'
import { datasetOf } from './datasetOf.ts'
import { loadDataset } from './loadDataset.ts'
import { openDatabase } from './openDatabase.ts'
import { takeForServer } from './takeForServer.ts'
import { sqlStore } from './sqlStore.ts'

const now = '2026-01-01T00:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'board-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())

async function loadedFile(name: string): Promise<string> {
  const file = join(folder, name)
  const database = await openDatabase(file)
  await loadDataset(database, cityDataset(), now)
  await database.close()
  return file
}

describe('F88: a file that cannot be used is left alone, and the fault says what to mend', () => {
  test('a file that is something else', async () => {
    const file = join(folder, 'report.db')
    writeFileSync(file, 'a report about innovation, not a database '.repeat(100))
    const before = readFileSync(file)
    await expect(openDatabase(file)).rejects.toThrow(/report\.db is not a database/)
    expect(readFileSync(file)).toEqual(before)
  })

  test('a damaged file', async () => {
    const file = await loadedFile('damaged.db')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, 8_192, 60_000)
    writeFileSync(file, bytes)
    await expect(openDatabase(file)).rejects.toThrow(/damaged/)
    expect(readFileSync(file)).toEqual(bytes)
  })

  test('a path that leads through a file', async () => {
    const opening = openDatabase(join('/dev/null', 'board.db'))
    await expect(opening).rejects.toThrow(/cannot be opened\. The folder must exist/)
  })

  // Nothing is read-only for root.
  test.skipIf(process.getuid?.() === 0)('a folder that nobody may write to', async () => {
    const closed = mkdtempSync(join(folder, 'closed-'))
    chmodSync(closed, 0o500)
    const opening = openDatabase(join(closed, 'board.db'))
    await expect(opening).rejects.toThrow(/cannot be opened\. The folder must exist/)
  })

  test('a disk that is full during a load', async () => {
    const file = await loadedFile('full.db')
    const database = await openDatabase(file)
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db)
    await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(database.db)
    const failed = await loadDataset(database, corrected(cityDataset()), now).catch(
      (error: unknown) => faultOf(error, file),
    )
    expect(String(failed)).toMatch(/full\.db cannot grow: the disk is full\. Nothing was changed/)
    expect((await datasetOf(sqlStore(database.db))).observations).toEqual(
      cityDataset().observations,
    )
    await database.close()
  })

  test('a database of a newer version of the board', async () => {
    const file = await loadedFile('newer.db')
    const database = await openDatabase(file)
    await database.db
      .insertInto('kysely_migration')
      .values({ name: '9999 from the future', timestamp: '2030-01-01T00:00:00.000Z' })
      .execute()
    await database.close()
    await expect(openDatabase(file)).rejects.toThrow(/newer version.*9999.*Nothing was changed/)
  })
})

describe('F104: one file has one server', () => {
  test('a second one is refused, and may take it when the first has ended', async () => {
    const file = await loadedFile('shared.db')
    const first = takeForServer(file)
    expect(() => takeForServer(file)).toThrow(/Another server already serves .*shared\.db/)
    first.release()
    takeForServer(file).release()
  })

  test('data is loaded beside the server, which then answers from the new state', async () => {
    const file = await loadedFile('beside.db')
    const [server, load] = [await openDatabase(file), await openDatabase(file)]
    const store = sqlStore(server.db)
    const before = await store.revision()
    const inside = await store.snapshot(async (at) => {
      const first = await at.latestDay('9999-12-31')
      await loadDataset(load, corrected(cityDataset()), now)
      return [first, await at.revision()]
    })
    expect(inside[1]).toBe(before)
    expect(await store.revision()).not.toBe(before)
    await Promise.all([server.close(), load.close()])
  })
})

describe('an address that names no database says what to mend, without its password', () => {
  test.each([
    'mysql://board:se+cret@host/board',
    'jdbc:postgresql://host/board?password=se+cret',
    'sqlite://var/board.db',
    '"postgres://board:se+cret@host/board"',
  ])('%s makes no file', async (address) => {
    const opening = openDatabase(address)
    await expect(opening).rejects.toThrow(
      /^DATABASE_URL is postgres:.* or the path of a SQLite file$/,
    )
    await expect(opening).rejects.not.toThrow('se+cret')
  })

  test.each(['se#cret', 'se/cret'])('the password %s', async (password) => {
    const opening = openDatabase(`postgres://board:${password}@127.0.0.1:1/board`)
    await expect(opening).rejects.toThrow(/^DATABASE_URL cannot be read.*percent-encoded/)
    await expect(opening).rejects.not.toThrow('cret')
  })

  test.each([
    [
      'POSTGRES://board:secret@127.0.0.1:1/board',
      /^POSTGRES:..board@127\.0\.0\.1:1\/board cannot be/,
    ],
    [
      'postgres://board:se@cret@127.0.0.1:1/board',
      /^postgres:..board@127\.0\.0\.1:1\/board cannot be/,
    ],
  ])('%s is read', async (address, told) => {
    await expect(openDatabase(address)).rejects.toThrow(told)
  })
})

describe('a PostgreSQL that cannot be used says what to mend, without its password', () => {
  test('nobody listens', async () => {
    const opening = openDatabase('postgres://board:secret@127.0.0.1:1/board')
    await expect(opening).rejects.toThrow(
      /postgres:\/\/board@127\.0\.0\.1:1\/board cannot be reached/,
    )
  })

  test.skipIf('missing' in postgres)('there is no such database', async () => {
    if ('missing' in postgres) return
    const address = (await postgres.freshDatabase()).replace('/board_', '/no_such_')
    await expect(openDatabase(address)).rejects.toThrow(/does not exist/)
  })
})
