import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { cityDay } from '../tests/cityDay.ts'
import { clockOn } from '../mocks/demoDay.ts'
import { writableStore } from '../mocks/memoryStore.ts'
import { renderIn } from '../server/commands/renderIn.ts'
import { listen } from '../server/http/serving/listen.ts'
import { nobody } from '../server/http/auth.ts'
import { createSite } from '../server/http/serving/site.ts'
import { findBrowser } from '../tests/support/findBrowser.ts'
import { launchOptions } from '../tests/support/launchOptions.ts'
import { cityDataset } from '../tests/cityDataset.ts'
import { loadDataset } from '../tests/bench/loadDataset.ts'
import { measurePage, type Visit } from './measurePage.ts'
import { measureInput, type Responses } from './measureInput.ts'
import { medianOf, mediansOf } from './medians.ts'
import type { Recorded } from './paintRecorder.ts'
import { serveBench } from './serveBench.ts'
import { sessionsOf } from './sessions.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } })
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1')

const found = findBrowser()
if ('missing' in found) throw new Error(`The bench needs a browser: ${found.missing}`)

await build({ logLevel: 'warn' })
await build({ logLevel: 'warn', configFile: 'vite.render.config.ts' })
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
  {
    folder: 'dist',
    render: await renderIn('dist'),
    log: quiet,
    ready: () => Promise.resolve(true),
  },
)
/** The board as installed, whose pages come with their numbers; `server` sends them without. */
const installed = await listen({ site, log: quiet, host: '127.0.0.1', port: 0 })
const board = `http://127.0.0.1:${installed.port}`
const browser = await chromium.launch(launchOptions(found.executablePath, found.libraryPath))
const cold = { again: false, clicks: false, until: ['firstNumber', 'live'] } as const
const withChart = { ...cold, until: ['firstNumber', 'firstChart', 'live'] } as const
const visits: Record<string, Visit> = {
  hello: { ...cold, url: `${server.origin}/hello/` },
  helloAgain: { ...cold, url: `${server.origin}/hello/`, again: true },
  overview: {
    url: `${board}/zh`,
    again: false,
    clicks: true,
    until: withChart.until,
  },
  overviewAgain: { ...withChart, url: `${board}/zh`, again: true },
  bare: { ...withChart, url: `${server.origin}/zh` },
  indicator: { ...withChart, url: `${board}/zh/indicators/high-tech-enterprises` },
  targets: { ...cold, url: `${board}/zh/targets` },
  sector: { ...cold, url: `${board}/zh/sectors/6g` },
  wall: { ...cold, url: `${board}/zh/wall` },
}
const samples: Record<string, Recorded[]> = {}
// So that every page is kept, as it is once somebody has opened it.
for (const { url } of Object.values(visits)) await fetch(url).then((answer) => answer.text())
try {
  for (let run = 1; run <= runs; run += 1) {
    for (const [name, visit] of Object.entries(visits)) {
      const recorded = await measurePage(browser, visit)
      ;(samples[name] ??= []).push(recorded)
      const shown = recorded.firstNumber ?? NaN
      console.log(`run ${run}/${runs} ${name}: ${Math.round(shown)} ms`)
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

const medians = Object.fromEntries(
  Object.entries(samples).map(([name, recorded]) => [name, mediansOf(recorded)]),
)
const conditions = { cpuSlowdown: 4, megabitsDown: 1.6, latencyMs: 150, runs }
mkdirSync('.out', { recursive: true })
const report = { conditions, medians, responses, samples }
writeFileSync('.out/bench.json', `${JSON.stringify(report, null, 2)}\n`)

console.table(medians)
console.log(`Medians in ms of ${runs} interleaved loads; all runs in .out/bench.json`)
console.log(`Below, the median of the worst in each of ${sessionRuns} sessions`)
const worstShift = Math.max(...(samples['overview'] ?? []).map((run) => run.cls))
const timeOf = (page: string, mark: string) => medians[page]?.[mark] ?? NaN
/** A time as a multiple of that of the first text of a bare React page, on the same kind of visit. */
const ratio = (page: string, mark: string, to = 'hello') =>
  timeOf(page, mark) / timeOf(to, 'firstNumber')
const limits = [
  ['overview, first number / bare React page', ratio('overview', 'firstNumber'), 0.6],
  [
    'overview, first number, second visit',
    ratio('overviewAgain', 'firstNumber', 'helloAgain'),
    0.85,
  ],
  ['overview, trend painted', ratio('overview', 'firstChart'), 0.75],
  ['overview, React live', ratio('overview', 'live'), 2.2],
  ...['indicator', 'targets', 'sector', 'wall'].map(
    (page) => [`${page}, first number`, ratio(page, 'firstNumber'), 0.75] as const,
  ),
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
