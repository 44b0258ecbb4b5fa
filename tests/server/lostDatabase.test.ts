import { setTimeout as elapsed } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { builtFolder } from '../builtFolder.ts'
import { printNotice } from '../support/notice.ts'
import { startPostgres } from '../support/startPostgres.ts'
import { startServer } from './startServer.ts'

const postgres = startPostgres()
if ('missing' in postgres) printNotice('skipped: no PostgreSQL', postgres.missing)
else afterAll(() => postgres.stop())

/** Asks a server for answers that it has not kept, until told to end; returns what came instead of a right answer. */
function client(origin: string, number: number) {
  const wrong: string[] = []
  let answered = 0
  const until = new AbortController()
  const asking = (async () => {
    for (let turn = 0; !until.signal.aborted; turn += 1) {
      const year = 2012 + ((turn * 8 + number) % 14)
      const month = String(1 + ((turn + number) % 12)).padStart(2, '0')
      const path = `/api/overview?asOf=${year}-${month}-${10 + (turn % 18)}`
      const answer = await fetch(origin + path).catch((error: unknown) => String(error))
      if (typeof answer === 'string') wrong.push(answer)
      else if (answer.status === 200) answered += 1
      else if (answer.status !== 503 || answer.headers.get('retry-after') === null)
        wrong.push(`${answer.status} ${path}`)
      if (typeof answer !== 'string') await answer.arrayBuffer()
    }
  })()
  return {
    answered: () => answered,
    async end() {
      until.abort()
      await asking
      return wrong
    },
  }
}

test.skipIf('missing' in postgres)(
  'two servers outlive restarts of PostgreSQL and the end of their connections, with 503 meanwhile',
  async () => {
    if ('missing' in postgres) return
    const address = await postgres.freshDatabase()
    const environment = {
      DATABASE_URL: address,
      APP_FOLDER: builtFolder(),
      DATASET_FOLDER: 'tests/city',
    }
    const servers = [await startServer(environment), await startServer(environment)]
    try {
      const clients = servers.flatMap(({ origin }) =>
        [0, 1, 2, 3].map((one) => client(origin, one)),
      )
      for (let time = 0; time < 3; time += 1) {
        await elapsed(300)
        postgres.restart()
        const other = new Client({ connectionString: address })
        // It belongs to no pool; the next restart ends it as well.
        other.on('error', () => undefined)
        await other.connect()
        await elapsed(300)
        await other.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1',
          ['innovation-board'],
        )
        await other.end()
      }
      const before = clients.map((one) => one.answered())
      await expect
        .poll(() => clients.every((one, place) => one.answered() > (before[place] ?? 0)))
        .toBe(true)
      expect((await Promise.all(clients.map((one) => one.end()))).flat()).toEqual([])
      for (const { origin } of servers) expect((await fetch(`${origin}/readyz`)).status).toBe(200)
    } finally {
      const codes = await Promise.all(servers.map((server) => server.end('SIGTERM')))
      expect(codes).toEqual([0, 0])
    }
  },
)
