import { parseArgs } from 'node:util'
import { datasetOf } from '../database/datasetOf.ts'
import { loadDataset } from '../database/loadDataset.ts'
import { openDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { changesBetween, changesText, isEmpty } from '../dataset/datasetChanges.ts'
import { issueText } from '../dataset/issue.ts'
import { readDataset } from '../dataset/readDataset.ts'
import { type Command, onlyWord } from './command.ts'

/** Loads the dataset of a folder into the database, or lists every issue of it and loads nothing. */
export const load: Command = async ({ settings, now, say }, words) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const folder = onlyWord(positionals, 'npm run load -- [--dry-run] <folder>')
  const read = await readDataset(folder)
  if ('issues' in read) {
    read.issues.forEach((issue) => say(issueText(issue)))
    say(`${read.issues.length} to mend; nothing was loaded`)
    return 1
  }
  const time = now().toISOString()
  const database = await openDatabase(settings.database)
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
