import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { build } from 'vite'
import { cityDataset } from '../tests/cityDataset.ts'
import { cityDay } from '../tests/cityDay.ts'
import { loadDataset } from '../server/database/loadDataset.ts'
import { openDatabase } from '../server/database/openDatabase.ts'
import { sqlStore } from '../server/database/sqlStore.ts'
import { knownOn } from '../server/read/knownOn.ts'
import { indicatorDetailOf } from '../server/read/indicators.ts'
import { overviewOf } from '../server/read/overview.ts'
import type { Dataset } from '../server/store/store.ts'
import { provinceDataset } from '../tests/bench/provinceDataset.ts'
import { startServer } from '../tests/server/startServer.ts'
import { printNotice } from '../tests/support/notice.ts'
import { startPostgres } from '../tests/support/startPostgres.ts'

/** Limit: at `rate` requests a second the slowest hundredth may take this long, in milliseconds. */
const rate = 300
const slowestHundredth = 60
/** Limit: the time in milliseconds in which 99 of 100 pages that are not kept are rendered, with their answers kept. */
const slowestRendering = 25
const renderings = 300
/** Limit: the time of a query over many observations, as a multiple of that over the cited ones. */
const mostTimes = 3
const questions = 40
/** Limit in milliseconds: from the start of the built server on a filled database to its first answer. */
const longestStart = 1_000

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    observations: { type: 'string', default: '1000000' },
  },
})
const seconds = Number(values.seconds)
const observations = Number(values.observations)
const folder = mkdtempSync(join(tmpdir(), 'board-bench-'))
const faults: string[] = []
const postgres = startPostgres()
if ('missing' in postgres) printNotice('skipped: no PostgreSQL', postgres.missing)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', configFile: 'vite.render.config.ts' })
const loads: Record<string, Record<string, number>> = {}
const pages: Record<string, Record<string, number>> = {}
await underLoad('bare Hono', ['tests/bench/helloServer.ts'], {})
await underLoad('SQLite', ['server/main.ts'], { DATABASE_URL: join(folder, 'small.db') })
if (!('missing' in postgres))
  await underLoad('PostgreSQL', ['server/main.ts'], {
    DATABASE_URL: await postgres.freshDatabase(),
  })
console.table(loads)
console.log(
  `The overview with its ETag over loopback, ${seconds} s each: at ${rate} requests/s, and as many as 20 connections can ask`,
)
console.table(pages)
console.log(
  `The page of the overview at ${rate} requests/s, and ${renderings} pages rendered one by one`,
)

const starts: number[] = []
for (let time = 0; time < 5; time += 1)
  starts.push(await timeToFirstAnswer(join(folder, 'small.db')))
const toFirstAnswer = medianOf(starts)
console.log(
  `Start of the server to its first answer: ${Math.round(toFirstAnswer)} ms (at most ${longestStart})`,
)
if (toFirstAnswer > longestStart)
  faults.push(`The server takes ${Math.round(toFirstAnswer)} ms to its first answer`)

const growth: Record<string, Record<string, number>> = {}
const many = provinceDataset(observations)
await questionsOver('SQLite', async (size) => join(folder, `${size}.db`))
if (!('missing' in postgres)) await questionsOver('PostgreSQL', () => postgres.freshDatabase())
console.table(growth)
console.log(`Medians of ${questions} uncached questions in ms`)

mkdirSync('.out', { recursive: true })
writeFileSync(
  '.out/bench-server.json',
  `${JSON.stringify({ loads, pages, toFirstAnswer, growth }, null, 2)}\n`,
)
faults.forEach((fault) => console.error(`FAULT ${fault}`))
process.exit(faults.length > 0 ? 1 : 0)

async function underLoad(
  name: string,
  program: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  // The log goes to a file, as in a service, since reading it here would distort the measurement.
  const log = join(folder, `${name}.log`)
  const server = spawn(process.execPath, program, {
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', openSync(log, 'w'), 'inherit'],
  })
  try {
    const origin = await addressIn(log)
    if (name !== 'bare Hono') await pagesOf(name, origin)
    const url = `${origin}/api/overview`
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    const load = { url, connections: 20, duration: seconds }
    const full = await autocannon(load)
    const unchanged = await autocannon({ ...load, headers: { 'if-none-match': etag } })
    const steady = await autocannon({ ...load, overallRate: rate })
    const floor = loads['bare Hono']?.['full/s'] ?? full.requests.average
    loads[name] = {
      [`p50 at ${rate}/s`]: steady.latency.p50,
      [`p99 at ${rate}/s`]: steady.latency.p99,
      'full/s': full.requests.average,
      'p99 full': full.latency.p99,
      '304/s': unchanged.requests.average,
      'full, of bare': Number((full.requests.average / floor).toFixed(2)),
    }
    const failed = [steady, unchanged, full].reduce(
      (sum, { errors, timeouts }) => sum + errors + timeouts,
      0,
    )
    if (failed > 0) faults.push(`${name}: ${failed} requests failed`)
    if (steady.latency.p99 > slowestHundredth)
      faults.push(
        `${name}: p99 ${steady.latency.p99} ms at ${rate}/s (at most ${slowestHundredth})`,
      )
  } finally {
    server.kill()
  }
}

async function pagesOf(name: string, origin: string): Promise<void> {
  const times: number[] = []
  for (let time = -50; time < renderings; time += 1) {
    const began = performance.now()
    // An address that nobody has asked for yet, of the same page.
    await (await fetch(`${origin}/zh?asked=${time}`)).arrayBuffer()
    // The first ones are slower, as on any server that has just started.
    if (time >= 0) times.push(performance.now() - began)
  }
  const hundredth = times.toSorted((a, b) => b - a)[Math.floor(renderings / 100)] ?? NaN
  const steady = await autocannon({
    url: `${origin}/zh`,
    headers: { 'accept-encoding': 'br' },
    connections: 20,
    duration: seconds,
    overallRate: rate,
  })
  pages[name] = {
    [`p50 at ${rate}/s`]: steady.latency.p50,
    [`p99 at ${rate}/s`]: steady.latency.p99,
    'rendered, p50': Number(medianOf(times).toFixed(1)),
    'rendered, p99': Number(hundredth.toFixed(1)),
  }
  if (steady.errors + steady.timeouts + steady.non2xx > 0) faults.push(`${name}: pages failed`)
  if (steady.latency.p99 > slowestHundredth)
    faults.push(
      `${name}: p99 of a page ${steady.latency.p99} ms at ${rate}/s (at most ${slowestHundredth})`,
    )
  if (hundredth > slowestRendering)
    faults.push(
      `${name}: p99 of rendering ${hundredth.toFixed(1)} ms (at most ${slowestRendering})`,
    )
}

async function timeToFirstAnswer(database: string): Promise<number> {
  const began = performance.now()
  const server = await startServer({ DATABASE_URL: database })
  await (await fetch(`${server.origin}/api/overview`)).arrayBuffer()
  const time = performance.now() - began
  await server.end('SIGTERM')
  return time
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

async function addressIn(log: string): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [address] = /^http:\S+$/m.exec(readFileSync(log, 'utf8')) ?? []
    if (address) return address
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
  throw new Error(`The server did not start: ${readFileSync(log, 'utf8')}`)
}

async function questionsOver(
  name: string,
  address: (size: number) => Promise<string>,
): Promise<void> {
  const times: Record<string, number[]> = { overview: [], indicator: [] }
  for (const dataset of [cityDataset(), many]) {
    const size = dataset.observations.length
    const medians = await mediansOver(await address(size), dataset)
    for (const [question, median] of Object.entries(medians)) times[question]?.push(median)
  }
  for (const [question, [few = NaN, of = NaN]] of Object.entries(times)) {
    const ratio = of / few
    growth[`${name}, ${question}`] = {
      cited: Number(few.toFixed(2)),
      [`${observations}`]: Number(of.toFixed(2)),
      times: Number(ratio.toFixed(2)),
    }
    if (ratio > mostTimes)
      faults.push(
        `${name}: ${question} takes ${ratio.toFixed(2)} times as long (at most ${mostTimes})`,
      )
  }
}

async function mediansOver(address: string, dataset: Dataset) {
  const database = await openDatabase(address)
  await loadDataset(database, dataset, 'bench')
  const store = sqlStore(database.db)
  const timed = async (question: () => Promise<unknown>) => {
    const times: number[] = []
    for (let time = 0; time < questions; time += 1) {
      const start = performance.now()
      await question()
      times.push(performance.now() - start)
    }
    return medianOf(times)
  }
  const medians = {
    overview: await timed(() =>
      store.snapshot(async (at) => overviewOf(at, await knownOn(at, cityDay), [])),
    ),
    indicator: await timed(() =>
      store.snapshot(async (at) =>
        indicatorDetailOf(at, await knownOn(at, cityDay), 'high-tech-enterprises'),
      ),
    ),
  }
  await database.close()
  return medians
}
