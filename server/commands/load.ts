import { parseArgs } from 'node:util'
import { datasetOf } from '../database/datasetOf.ts'
import { loadDataset } from '../database/loadDataset.ts'
import { openDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { changesBetween, changesText, isEmpty } from '../dataset/datasetChanges.ts'
import { faultText } from '../dataset/fault.ts'
import { readDataset } from '../dataset/readDataset.ts'
import { type Command, onlyWord } from './command.ts'

/** Brings the database to the dataset in a folder, or says everything that is wrong with it. */
export const load: Command = async ({ settings, now, say }, words) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const folder = onlyWord(positionals, 'npm run load -- [--dry-run] <folder>')
  const read = await readDataset(folder)
  if ('faults' in read) {
    read.faults.forEach((fault) => say(faultText(fault)))
    say(`${read.faults.length} to mend; nothing was loaded`)
    return 1
  }
  const time = now().toISOString()
  const database = await openDatabase(settings.database, { now: time })
  try {
    const held = await datasetOf(sqlStore(database.db))
    const changes = changesBetween(held, read.dataset)
    changesText(changes).forEach(say)
    if (isEmpty(changes)) say('The database already holds this dataset; nothing would change')
    else if (values['dry-run']) say('Nothing was loaded: this was a dry run')
    else {
      await loadDataset(database, read.dataset, time)
      say(`Loaded ${folder} into ${database.engine}`)
    }
    return 0
  } finally {
    await database.close()
  }
}
