import { parseArgs } from 'node:util'
import { datasetOf } from '../database/datasetOf.ts'
import { loadDataset } from '../database/loadDataset.ts'
import { isMissingFile, openDatabase } from '../database/openDatabase.ts'
import { sqlStore } from '../database/sqlStore.ts'
import { changesBetween, changesText, isEmpty, largeRemovals } from '../dataset/datasetChanges.ts'
import { issueText } from '../dataset/issue.ts'
import { readDataset } from '../dataset/readDataset.ts'
import { type Command, onlyWord } from './command.ts'

const usage = 'npm run load -- [--dry-run] [--allow-removals] <folder>'

/** Loads the dataset of a folder into the database, or lists every issue of it and loads nothing. */
export const load: Command = async ({ settings, now, say }, words) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      'dry-run': { type: 'boolean', default: false },
      'allow-removals': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const folder = onlyWord(positionals, usage)
  const read = await readDataset(folder)
  if ('issues' in read) {
    read.issues.forEach((issue) => say(issueText(issue)))
    say(`${read.issues.length} to mend; nothing was loaded`)
    return 1
  }
  const time = now().toISOString()
  const dryRun = values['dry-run']
  if (dryRun && isMissingFile(settings.database)) {
    say(`There is no database at ${settings.database} yet: all of the dataset would be new`)
    return 0
  }
  const database = await openDatabase(settings.database)
  try {
    const held = await datasetOf(sqlStore(database.db))
    const changes = changesBetween(held, read.dataset)
    changesText(changes).forEach(say)
    const removals = values['allow-removals'] ? [] : largeRemovals(changes, held)
    if (isEmpty(changes)) {
      if (!dryRun) await loadDataset(database, read.dataset, time)
      say('The database already holds this dataset; nothing would change')
    } else if (removals.length > 0) {
      removals.forEach(say)
      say('Nothing was loaded: if this is meant, add --allow-removals')
      return 1
    } else if (dryRun) say('Nothing was loaded: this was a dry run')
    else {
      await loadDataset(database, read.dataset, time)
      say(`Loaded ${folder} into ${database.engine}`)
    }
    return 0
  } finally {
    await database.close()
  }
}
