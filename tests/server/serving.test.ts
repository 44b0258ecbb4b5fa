import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { builtFolder } from '../builtFolder.ts'
import { latestDay } from '../citedApi.ts'
import { type RunningServer, startServer } from './startServer.ts'

const app = builtFolder()
const folder = mkdtempSync(join(tmpdir(), 'board-serving-'))
const running: RunningServer[] = []
afterAll(async () => {
  await Promise.all(running.map((server) => server.end('SIGKILL')))
  rmSync(folder, { recursive: true })
})

async function start(name: string, environment: Record<string, string> = {}) {
  const DATABASE_URL = join(folder, name, 'board.db')
  const server = await startServer({
    APP_FOLDER: app,
    DATASET_FOLDER: 'tests/city',
    DATABASE_URL,
    ...environment,
  })
  running.push(server)
  return server
}

test('an empty database is filled from the configured folder, and its figures are served', async () => {
  const { origin } = await start('filled')
  const answer = await fetch(`${origin}/api/overview`)
  const overview = (await answer.json()) as { latestDay: string; cards: unknown[] }
  expect(overview.latestDay).toBe(latestDay)
  expect(overview.cards).toHaveLength(11)
  expect((await fetch(`${origin}/readyz`)).status).toBe(200)
})

test('on a signal to end it exits with success; after a restart the data are there', async () => {
  const first = await start('again')
  const etag = (await fetch(`${first.origin}/api/overview`)).headers.get('etag')
  expect(await first.end('SIGTERM')).toBe(0)
  const second = await start('again')
  expect((await fetch(`${second.origin}/api/overview`)).headers.get('etag')).toBe(etag)
})

test('F104: a second server on the file is refused with a message; after a kill the file is free', async () => {
  const first = await start('one')
  await expect(start('one')).rejects.toThrow(/Another server already serves .* \[exit 1\]$/s)
  await first.end('SIGKILL')
  await start('one')
})

test('a port in use is reported in a sentence', async () => {
  const { origin } = await start('port')
  const port = new URL(origin).port
  await expect(start('other', { PORT: port })).rejects.toThrow(
    `Port ${port} is taken: set PORT to another one [exit 1]`,
  )
})
