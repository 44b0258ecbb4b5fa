import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { builtFolder } from '../../tests/builtFolder.ts'
import { startPostgres } from '../../tests/support/startPostgres.ts'
import { openDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { settingsOf } from './settings.ts'
import { backUp } from './backUp.ts'
import { checkData } from './checkData.ts'
import type { Command } from './command.ts'
import { exportDataset } from './exportDataset.ts'
import { load } from './load.ts'
import { serve } from './serve.ts'

const city = 'tests/city'
const app = builtFolder()
const folder = mkdtempSync(join(tmpdir(), 'board-commands-'))
afterAll(() => rmSync(folder, { recursive: true }))
let made = 0
const fresh = (name: string) => join(folder, `${(made += 1)}-${name}`)

const postgres = startPostgres()
if (!('missing' in postgres)) afterAll(() => postgres.stop())
const withPostgres = !('missing' in postgres)

const engines: [name: string, address: () => Promise<string>][] = [
  ['SQLite', async () => fresh('board.db')],
  ['PostgreSQL', async () => ('missing' in postgres ? '' : postgres.freshDatabase())],
]

test('app, dataset and database lie in the folder of the project unless set otherwise', () => {
  const { app, dataset, database } = settingsOf({})
  expect([app, dataset, database]).toEqual(
    ['dist', 'data', 'var/board.db'].map((path) => resolve(path)),
  )
})

describe('the day that everything is judged on', () => {
  test('is today where none is set', () => {
    expect(settingsOf({}).judgingDay).toBeNull()
  })

  test('can be set for a rehearsal', () => {
    expect(settingsOf({ JUDGING_DAY: '2026-02-02' }).judgingDay).toBe('2026-02-02')
  })

  test.each(['', 'today', '2026-2-2', '2026-02-30'])('"%s" is refused in words', (JUDGING_DAY) => {
    expect(() => settingsOf({ JUDGING_DAY })).toThrow('JUDGING_DAY: a day is written 2026-02-02')
  })
})

/** Runs a command on a database and tells what it said. */
async function run(command: Command, database: string, ...words: string[]) {
  const said: string[] = []
  const code = await command(
    {
      settings: settingsOf({ DATABASE_URL: database, APP_FOLDER: app }),
      now: () => new Date(Date.UTC(2026, 0, 1)),
      newId: () => 'none',
      say: (line) => void said.push(line),
      log: () => undefined,
      ended: Promise.resolve(),
    },
    words,
  )
  return { code, said: said.join('\n') }
}

async function revisionOf(address: string): Promise<string> {
  const database = await openDatabase(address)
  const revision = await sqlStore(database.db).revision()
  await database.close()
  return revision
}

function correctedData(): string {
  const data = fresh('data')
  spawnSync('cp', ['-r', city, data])
  const file = join(data, 'observations.json')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('"value": 733,', '"value": 734,'))
  return data
}

const lists = readdirSync(city).map((file) => file.replace('.json', ''))

/** The dataset of the city with nothing in some of its lists. */
function emptied(...names: readonly string[]): string {
  const data = fresh('data')
  spawnSync('cp', ['-r', city, data])
  for (const name of names) writeFileSync(join(data, `${name}.json`), '[]\n')
  return data
}

describe.each(engines)('loading into %s', (name, address) => {
  const skipped = name === 'PostgreSQL' && !withPostgres

  test.skipIf(skipped)(
    'tells what is new, loads it, and loads nothing the second time',
    async () => {
      const database = await address()
      const first = await run(load, database, city)
      expect(first.code).toBe(0)
      expect(first.said).toMatch(/observations: 418 new \(/)
      const revision = await revisionOf(database)
      const second = await run(load, database, city)
      expect(second.said).toBe('The database already holds this dataset; nothing would change')
      expect(await revisionOf(database)).toBe(revision)
    },
  )

  test.skipIf(skipped)('what comes out is what went in, byte for byte', async () => {
    const database = await address()
    await run(load, database, city)
    const out = fresh('out')
    expect((await run(exportDataset, database, out)).code).toBe(0)
    const files = readdirSync(out)
    expect(files).toHaveLength(8)
    for (const file of files)
      expect(readFileSync(join(out, file), 'utf8') === readFileSync(join(city, file), 'utf8')).toBe(
        true,
      )
  })

  test.skipIf(skipped)(
    'a correction is told by row and field; a dry run loads nothing',
    async () => {
      const database = await address()
      await run(load, database, city)
      const revision = await revisionOf(database)
      const data = correctedData()
      const told = 'observations: 1 changed (high-tech-enterprises-nanjing-2012-1: value)'
      expect((await run(load, database, '--dry-run', data)).said).toContain(told)
      expect(await revisionOf(database)).toBe(revision)
      expect((await run(load, database, data)).said).toContain(told)
      expect(await revisionOf(database)).not.toBe(revision)
    },
  )

  test.skipIf(skipped)(
    'what would leave much of a list out is loaded only when it is asked for',
    async () => {
      const database = await address()
      await run(load, database, city)
      const revision = await revisionOf(database)
      const data = emptied('observations', 'targets', 'milestones')
      for (const words of [[data], ['--dry-run', data]]) {
        const { code, said } = await run(load, database, ...words)
        expect(code).toBe(1)
        expect(said).toContain('observations: 418 of 418 would no longer be there')
        expect(said).toMatch(/Nothing was loaded: if this is meant, add --allow-removals$/)
        expect(await revisionOf(database)).toBe(revision)
      }
      expect((await run(load, database, '--allow-removals', data)).code).toBe(0)
      expect(await revisionOf(database)).not.toBe(revision)
    },
  )

  test.skipIf(skipped)('a dataset without a city is refused', async () => {
    const { code, said } = await run(load, await address(), emptied(...lists))
    expect(code).toBe(1)
    expect(said).toContain('regions.json: has no region of the kind "city"')
  })

  test.skipIf(skipped)('a dictionary alone can be loaded: a city begins with it', async () => {
    const data = emptied('observations', 'targets', 'milestones')
    expect((await run(load, await address(), data)).code).toBe(0)
  })

  test.skipIf(skipped)('F85: every issue is listed and nothing is loaded', async () => {
    const database = await address()
    await run(load, database, city)
    const revision = await revisionOf(database)
    const data = correctedData()
    const file = join(data, 'observations.json')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replaceAll('"bound": "about"', '"bound": "roughly"'))
    const { code, said } = await run(load, database, data)
    expect(code).toBe(1)
    expect(
      said.match(
        / bound: must be one of exact, over, at-least, under, nearly, about, range; it is "roughly"/g,
      ),
    ).toHaveLength(text.split('"bound": "about"').length - 1)
    expect(said).toMatch(/to mend; nothing was loaded$/)
    expect(await revisionOf(database)).toBe(revision)
  })
})

describe('checking a folder of data', () => {
  test('lists its counts, those of the settings where no folder is named', async () => {
    const { code, said } = await run(checkData, 'unused')
    expect([code, said]).toEqual([0, expect.stringMatching(/^sectors +9\n[^]*\nOK: no errors$/)])
    expect((await run(checkData, 'unused', city)).said).toMatch(/observations +418 /)
  })

  test('names each issue by file, row and field', async () => {
    const data = correctedData()
    const file = join(data, 'observations.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 734,', '"value": -1,'))
    expect(await run(checkData, 'unused', data)).toEqual({
      code: 1,
      said: 'observations.json row 1 (high-tech-enterprises-nanjing-2012-1) value: is negative\n1 to correct',
    })
  })
})

test('no command makes a database where it was only to look', async () => {
  const nowhere = join(fresh('wrong'), 'board.db')
  await expect(run(exportDataset, nowhere, fresh('out'))).rejects.toThrow(/There is no database at/)
  await expect(run(backUp, nowhere, fresh('copy.db'))).rejects.toThrow(/There is no database at/)
  const { code, said } = await run(load, nowhere, '--dry-run', city)
  expect([code, said]).toEqual([0, expect.stringMatching(/^There is no database at .* yet/)])
  expect(existsSync(nowhere)).toBe(false)
  const empty = fresh('board.db')
  await (await openDatabase(empty)).close()
  await expect(run(exportDataset, empty, fresh('out'))).rejects.toThrow(/holds no dataset yet/)
})

test('a folder that holds other files is not written into', async () => {
  const database = fresh('board.db')
  await run(load, database, city)
  await expect(run(exportDataset, database, city)).rejects.toThrow(/city holds "/)
})

test('without its one word a command says how it is used', async () => {
  await expect(run(load, fresh('board.db'))).rejects.toThrow('Usage: npm run load')
})

/** Changes a figure behind the back of the board, as a bit that flips on the disk does. */
async function damage(address: string): Promise<void> {
  const database = await openDatabase(address)
  const { db, engine } = database
  const of = engine === 'postgres' ? sql`on observations` : sql``
  await sql`drop trigger observations_fixed ${of}`.execute(db)
  const { numUpdatedRows } = await db
    .updateTable('observations')
    .set({ value: 2.82 })
    .where('value', '=', 3.82)
    .executeTakeFirstOrThrow()
  expect(Number(numUpdatedRows)).toBeGreaterThan(0)
  await database.close()
}

describe.each(engines)('F105: a damaged database in %s', (name, address) => {
  const skipped = name === 'PostgreSQL' && !withPostgres
  const damaged = /The database is damaged: it does not hold what was loaded.*last backup/

  test.skipIf(skipped)('is neither served nor exported nor backed up', async () => {
    const database = await address()
    await run(load, database, city)
    await run(load, database, correctedData())
    expect((await run(exportDataset, database, fresh('out'))).code).toBe(0)
    await damage(database)
    await expect(run(exportDataset, database, fresh('out'))).rejects.toThrow(damaged)
    await expect(run(serve, database)).rejects.toThrow(damaged)
    if (name === 'PostgreSQL') return
    const copy = fresh('copy.db')
    await expect(run(backUp, database, copy)).rejects.toThrow(damaged)
    expect([copy, `${copy}.part`].filter((file) => existsSync(file))).toEqual([])
  })

  test.skipIf(skipped)('is found also if the same dataset was only loaded again', async () => {
    const database = await address()
    await run(load, database, city)
    const opened = await openDatabase(database)
    await sql`drop trigger contents_stay ${name === 'PostgreSQL' ? sql`on contents` : sql``}`.execute(
      opened.db,
    )
    await opened.db.deleteFrom('contents').execute()
    await opened.close()
    expect((await run(exportDataset, database, fresh('out'))).code).toBe(0)
    expect((await run(load, database, city)).said).toMatch(/already holds this dataset/)
    await damage(database)
    await expect(run(exportDataset, database, fresh('out'))).rejects.toThrow(damaged)
  })
})

describe('F105: what was backed up can be restored', () => {
  test('a SQLite file, while it is in use', async () => {
    const database = fresh('board.db')
    await run(load, database, city)
    const revision = await revisionOf(database)
    const used = await openDatabase(database)
    const copy = fresh('copy.db')
    expect((await run(backUp, database, copy)).said).toContain('418 observations')
    await used.close()
    await run(load, database, correctedData())
    const restored = fresh('board.db')
    copyFileSync(copy, restored)
    expect(await revisionOf(restored)).toBe(revision)
  })

  test('a copy never takes the place of a file', async () => {
    const database = fresh('board.db')
    await run(load, database, city)
    await expect(run(backUp, database, database)).rejects.toThrow(/is there already/)
  })

  test.skipIf(!withPostgres)('a PostgreSQL database, with its own programs', async () => {
    if ('missing' in postgres) return
    const [database, other] = [await postgres.freshDatabase(), await postgres.freshDatabase()]
    await run(load, database, city)
    const dump = fresh('board.dump')
    const dumped = spawnSync(postgres.program('pg_dump'), [
      '--format=custom',
      `--file=${dump}`,
      database,
    ])
    expect(String(dumped.stderr)).toBe('')
    const options = ['--clean', '--if-exists', '--no-owner', '--exit-on-error', `--dbname=${other}`]
    const restored = spawnSync(postgres.program('pg_restore'), [...options, dump])
    expect(String(restored.stderr)).toBe('')
    expect(await revisionOf(other)).toBe(await revisionOf(database))
  })
})
