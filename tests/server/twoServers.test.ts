import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cityDataset } from '../cityDataset.ts'
import { printNotice } from '../support/notice.ts'
import { startPostgres } from '../support/startPostgres.ts'
import { loadDataset } from '../../server/database/loadDataset.ts'
import { openDatabase } from '../../server/database/openDatabase.ts'
import { builtFolder } from '../builtFolder.ts'
import { corrected } from './corrected.ts'
import { startServer } from './startServer.ts'

const app = builtFolder()
const postgres = startPostgres()
const nginx = spawnSync('nginx', ['-v']).error === undefined
if ('missing' in postgres) printNotice('skipped: no PostgreSQL', postgres.missing)
else afterAll(() => postgres.stop())
if (!nginx)
  printNotice('skipped: no nginx', 'two servers behind it (Debian: apt-get install nginx-light)')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

/** Starts nginx with `docs/nginx.conf`, except for ports and folders. */
async function startNginx(origins: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'board-nginx-'))
  const port = await freePort()
  const site = origins
    .reduce(
      (text, origin, place) => text.replace(`127.0.0.1:800${place + 1}`, new URL(origin).host),
      readFileSync('docs/nginx.conf', 'utf8'),
    )
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/srv/board/dist', app)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
      ${site}
    }`,
  )
  const running = spawn(
    'nginx',
    ['-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    {
      stdio: 'inherit',
    },
  )
  const origin = `http://127.0.0.1:${port}`
  // It accepts connections a moment after its start.
  const answer = () =>
    fetch(origin).then(
      () => 'answered',
      () => 'not yet',
    )
  await expect.poll(answer).toBe('answered')
  return {
    origin,
    async end() {
      running.kill('SIGTERM')
      await once(running, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

test.skipIf('missing' in postgres || !nginx)(
  'F25: two servers on one database behind nginx: if one is killed no request fails, and after a load no answer is stale',
  async () => {
    if ('missing' in postgres) return
    const DATABASE_URL = await postgres.freshDatabase()
    const settings = { APP_FOLDER: app, DATASET_FOLDER: 'tests/city', DATABASE_URL }
    const servers = [await startServer(settings), await startServer(settings)]
    const proxy = await startNginx(servers.map(({ origin }) => origin))
    const database = await openDatabase(DATABASE_URL)
    const url = `${proxy.origin}/api/indicators/rd-expenditure`
    const latest = async () => {
      const { readings } = (await (await fetch(url)).json()) as { readings: { value: number }[] }
      return readings.at(-1)?.value ?? NaN
    }
    const first = await latest()

    for (const dataset of [corrected(cityDataset()), cityDataset(), corrected(cityDataset())]) {
      await loadDataset(database, dataset, '2026-01-02T00:00:00.000Z')
      const wanted = first + (dataset.observations[0]?.value === 733 ? 0 : 1)
      // Round robin: both servers are asked.
      expect(await Promise.all(Array.from({ length: 8 }, latest))).toEqual(Array(8).fill(wanted))
    }

    const statuses: number[] = []
    let killing: Promise<unknown> | undefined
    let killed = false
    let afterwards = 0
    // Four visitors send requests while one server is killed, and for as long after that.
    const visit = async () => {
      while (afterwards < 40) {
        const response = await fetch(url).catch(() => ({ status: 0 }))
        statuses.push(response.status)
        if (killed) afterwards += 1
        if (statuses.length === 40) killing = servers[0]?.end('SIGKILL').then(() => (killed = true))
      }
    }
    await Promise.all(Array.from({ length: 4 }, visit))
    await killing
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expect(await latest()).toBe(first + 1)

    await servers[1]?.end('SIGTERM')
    await database.close()
    await proxy.end()
  },
)
