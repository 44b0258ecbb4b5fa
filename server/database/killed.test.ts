import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { cityDataset } from '../../tests/cityDataset.ts'
import { isCampaign } from '../../tests/support/isCampaign.ts'
import { corrected } from '../../tests/server/corrected.ts'
import { datasetOf } from './datasetOf.ts'
import { openDatabase } from './openDatabase.ts'
import { sqlStore } from './sqlStore.ts'

/** The moments of the kills are spread evenly over two loads; `npm run campaign:killed` tries more of them. */
const times = isCampaign ? 100 : 25

const program = fileURLToPath(new URL('../../tests/server/loadForEver.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'board-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Kills after so many loads. The time of one is taken here and now, so that on any machine kills fall before,
 * into and after each part of a load, and of the one that follows.
 */
async function killAfter(loads: number, file: string): Promise<void> {
  const loading = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(loading.stdout, 'data')
  const began = performance.now()
  await once(loading.stdout, 'data')
  await setTimeout(loads * (performance.now() - began))
  loading.kill('SIGKILL')
  await once(loading, 'exit')
}

test(`F88: a load killed ${times} times leaves the old state or the new one, never half`, async () => {
  const file = join(folder, 'board.db')
  const states = [cityDataset(), corrected(cityDataset())].map((one) => JSON.stringify(sorted(one)))
  const found = new Set<number>()
  for (let time = 0; time < times; time += 1) {
    await killAfter((2 * time) / times, file)
    const database = await openDatabase(file)
    const state = JSON.stringify(sorted(await datasetOf(sqlStore(database.db))))
    await database.close()
    expect(states).toContain(state)
    found.add(states.indexOf(state))
  }
  expect(found.size).toBe(2)
})

/** The same rows whatever the order of their fields. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}
