import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { cityDay } from '../tests/cityDay.ts'
import { clockOn } from '../mocks/demoDay.ts'
import { writableStore } from '../mocks/memoryStore.ts'
import { listen } from '../server/http/serving/listen.ts'
import { nobody } from '../server/http/auth.ts'
import { createSite } from '../server/http/serving/site.ts'
import { findBrowser } from '../tests/support/findBrowser.ts'
import { launchOptions } from '../tests/support/launchOptions.ts'
import { cityDataset } from '../tests/cityDataset.ts'
import { loadDataset } from '../tests/bench/loadDataset.ts'
import { measurePage } from './measurePage.ts'
import { measureInput, type Responses } from './measureInput.ts'
import { medianOf, mediansOf } from './medians.ts'
import type { Recorded } from './paintRecorder.ts'
import { serveBench } from './serveBench.ts'
import { sessionsOf } from './sessions.ts'

/** Limit: the time to the first number of the overview, as a multiple of that of an empty page. */
const mostTimesHello = 2.1
/** Limit: the time to the chart of the indicator page, as a multiple of that to the first number of the overview. */
const mostTimesOverview = 2
const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1')

const found = findBrowser()
if ('missing' in found) throw new Error(`The bench needs a browser: ${found.missing}`)

await build({ logLevel: 'warn' })
await build({
  configFile: false,
  logLevel: 'warn',
  root: 'tests/bench/hello',
  base: '/hello/',
  build: {
    target: 'chrome90',
    outDir: '../../../.out/hello',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
})

const server = await serveBench({ '/': 'dist', '/hello/': '.out/hello' })
const quiet = () => undefined
const site = createSite(
  {
    ...writableStore(cityDataset()),
    auth: nobody,
    now: clockOn(cityDay),
    newId: randomUUID,
  },
  { folder: 'dist', log: quiet, ready: () => Promise.resolve(true) },
)
/** The board as installed, with the first answer embedded in the page; `server` sends it without. */
const installed = await listen({ site, log: quiet, host: '127.0.0.1', port: 0 })
const board = `http://127.0.0.1:${installed.port}`
const browser = await chromium.launch(launchOptions(found.executablePath, found.libraryPath))
const visits = {
  hello: { url: `${server.origin}/hello/`, until: ['firstKpi'], clicks: false },
  app: { url: `${board}/`, until: ['firstKpi', 'firstChart'], clicks: true },
  withoutAnswer: { url: `${server.origin}/`, until: ['firstKpi', 'firstChart'], clicks: true },
  indicator: {
    url: `${board}/zh/indicators/high-tech-enterprises`,
    until: ['firstChart'],
    clicks: false,
  },
} as const
const samples: Record<keyof typeof visits, Recorded[]> = {
  hello: [],
  app: [],
  withoutAnswer: [],
  indicator: [],
}
try {
  for (let run = 1; run <= runs; run += 1) {
    for (const page of ['hello', 'app', 'withoutAnswer', 'indicator'] as const) {
      const recorded = await measurePage(browser, visits[page])
      samples[page].push(recorded)
      const shown = recorded.firstKpi ?? recorded.firstChart ?? NaN
      console.log(`run ${run}/${runs} ${page}: ${Math.round(shown)} ms`)
    }
  }
} catch (error) {
  await browser.close()
  server.close()
  await installed.close()
  throw error
}

// Lists are measured with the load fixture, which has many more rows than any city.
const loaded = await serveBench({ '/': 'dist' }, loadDataset())
const sessions = sessionsOf({ board: server.origin, loaded: loaded.origin })
/** How often each session is measured: the worst of a single run is chance, so the median of several counts. */
const sessionRuns = Math.min(runs, 5)
const responses: Record<string, Responses[]> = {}
try {
  for (let run = 1; run <= sessionRuns; run += 1)
    for (const [name, session] of Object.entries(sessions))
      (responses[name] ??= []).push(await measureInput(browser, session))
} finally {
  await browser.close()
  loaded.close()
  server.close()
  await installed.close()
}

const medians = {
  hello: mediansOf(samples.hello),
  app: mediansOf(samples.app),
  withoutAnswer: mediansOf(samples.withoutAnswer),
  indicator: mediansOf(samples.indicator),
}
const conditions = { cpuSlowdown: 4, megabitsDown: 1.6, latencyMs: 150, runs, cache: 'cold' }
mkdirSync('.out', { recursive: true })
const report = { conditions, medians, responses, samples }
writeFileSync('.out/bench.json', `${JSON.stringify(report, null, 2)}\n`)

console.table(medians)
console.log(`Medians in ms of ${runs} interleaved cold loads; all runs in .out/bench.json`)
console.log(`Below, the median of the worst in each of ${sessionRuns} sessions`)
const worstShift = Math.max(...samples.app.map((run) => run.cls))
const first = medians.app['firstKpi'] ?? NaN
const limits = [
  ['First number, app / hello', first / (medians.hello['firstKpi'] ?? NaN), mostTimesHello],
  [
    'Chart of an indicator / first number',
    (medians.indicator['firstChart'] ?? NaN) / first,
    mostTimesOverview,
  ],
  ['Layout shift while loading', worstShift, 0],
  ...Object.entries(sessions).flatMap(([name, { slowest }]): [string, number, number][] => {
    const of = (worst: (one: Responses) => number) =>
      medianOf((responses[name] ?? []).map(worst)) ?? NaN
    return [
      [`${name}: slowest input to its paint, ms`, of(({ inputs }) => Math.max(...inputs)), slowest],
      [`${name}: longest frame, ms`, of(({ longestFrame }) => longestFrame), slowest],
    ]
  }),
] as const
for (const [name, value, most] of limits) {
  const line = `${name}: ${value.toFixed(2)} (at most ${most})`
  if (value <= most) console.log(line)
  else console.error(`ISSUE ${line}`)
}
process.exitCode = limits.every(([, value, most]) => value <= most) ? 0 : 1
