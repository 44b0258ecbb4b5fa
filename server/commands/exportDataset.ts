import { checkContents } from '../database/contents.ts'
import { datasetOf } from '../database/datasetOf.ts'
import { DatabaseFault } from '../database/databaseFault.ts'
import { isMissingFile, openDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { writeDataset } from '../dataset/writeDataset.ts'
import { type Command, onlyWord } from './command.ts'

/** Writes what the database holds into a folder, in the files that `load` reads. */
export const exportDataset: Command = async ({ settings, say }, words) => {
  const folder = onlyWord(words, 'npm run export -- <folder>')
  if (isMissingFile(settings.database))
    throw new DatabaseFault(`There is no database at ${settings.database}`)
  const database = await openDatabase(settings.database)
  try {
    const store = sqlStore(database.db)
    if ((await store.revision()) === 'empty')
      throw new DatabaseFault('The database holds no dataset yet; nothing was written')
    await checkContents(database.db)
    const dataset = await store.snapshot(datasetOf)
    await writeDataset(folder, dataset)
    say(`Wrote ${dataset.observations.length} observations and seven other lists into ${folder}`)
    return 0
  } finally {
    await database.close()
  }
}
