import { cityDataset } from '../cityDataset.ts'
import { loadDataset } from '../../server/database/loadDataset.ts'
import { openDatabase } from '../../server/database/openDatabase.ts'
import { corrected } from './corrected.ts'

/**
 * Loads two datasets by turns until it is killed, and writes a dot before the first and after each. It ends
 * by itself when the test that started it is gone.
 */
const now = '2026-01-01T00:00:00.000Z'
const database = await openDatabase(process.argv[2] ?? '')
const parent = process.ppid
process.stdout.write('.')
while (process.ppid === parent) {
  await loadDataset(database, cityDataset(), now)
  process.stdout.write('.')
  await loadDataset(database, corrected(cityDataset()), now)
  process.stdout.write('.')
}
