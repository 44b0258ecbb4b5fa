import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { backup, DatabaseSync } from 'node:sqlite'
import { isMissingFile } from '../database/openDatabase.ts'
import { checkFile } from '../database/contents.ts'
import { DatabaseFault } from '../database/databaseFault.ts'
import { type Command, onlyWord } from './command.ts'
import { UsageError } from './usageError.ts'

/** Copies the SQLite file while the board is served, and reads the copy before it says that it is good. */
export const backUp: Command = async ({ settings, say }, words) => {
  const target = onlyWord(words, 'npm run backup -- <file>')
  if (/^postgres(ql)?:/i.test(settings.database))
    throw new UsageError('PostgreSQL brings its own: see "Backup" in docs/deployment.md')
  if (isMissingFile(settings.database))
    throw new DatabaseFault(`There is no database at ${settings.database}`)
  if (existsSync(target)) throw new UsageError(`${target} is there already: name a new file`)
  const part = `${target}.part`
  const source = new DatabaseSync(settings.database, { readOnly: true })
  try {
    await backup(source, part)
    const rows = countOf(source)
    const copy = new DatabaseSync(part)
    try {
      const { quick_check: found } = copy.prepare('pragma quick_check(1)').get() ?? {}
      if (found !== 'ok' || countOf(copy) < rows)
        throw new DatabaseFault(`The copy is not whole: ${String(found)}`)
      await checkFile(copy)
    } finally {
      copy.close()
    }
    await rename(part, target)
    say(`${target} holds ${rows} observations and every earlier version of them`)
    return 0
  } finally {
    source.close()
    await rm(part, { force: true })
  }
}

function countOf(database: DatabaseSync): number {
  return Number(database.prepare('select count(*) as rows from observations').get()?.['rows'])
}
