import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { cityDay } from '../tests/cityDay.ts'
import { memoryStore } from '../mocks/memoryStore.ts'
import { listen } from '../server/http/serving/listen.ts'
import { createSite } from '../server/http/serving/site.ts'
import { findBrowser } from '../tests/support/findBrowser.ts'
import { launchOptions } from '../tests/support/launchOptions.ts'
import { cityDataset } from '../tests/cityDataset.ts'
import { loadDataset } from '../tests/bench/loadDataset.ts'
import { measurePage } from './measurePage.ts'
import { measureInput, type Responses, typing } from './measureInput.ts'
import type { Recorded } from './paintRecorder.ts'
import { serveBench } from './serveBench.ts'

const mostTimesHello = 2.1
/** Limit: the time to the chart of the indicator page, as a multiple of that to the first number of the overview. */
const mostTimesOverview = 2
/** Limit in milliseconds: from a key to the paint of its result, and of a frame while typing. */
const longestKey = 50
/** Limit in milliseconds: from a click on a filter or heading of the ledger to its paint. */
const slowestAct = 100
/** Limit in milliseconds: from Enter on an indicator to its chart, while presenting. */
const slowestThrow = 300
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
const site = createSite({
  store: memoryStore(cityDataset()),
  today: () => cityDay,
  folder: 'dist',
  log: quiet,
  ready: () => Promise.resolve(true),
})
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

/** Waits for the first slide, and then for what is loaded ahead. */
async function presentation(page: Page): Promise<void> {
  await page.locator('main [aria-hidden=false] > svg[role=group]').waitFor({ timeout: 120_000 })
  await page.waitForTimeout(8_000)
}

// Lists are measured with the load fixture, which has many more rows than any city.
const loaded = await serveBench({ '/': 'dist' }, loadDataset())
const sessions = {
  'Typing in the list': {
    url: `${loaded.origin}/zh/indicators`,
    open: async (page: Page) => page.getByRole('searchbox').focus(),
    events: ['keydown'],
    act: typing(['gxjs', 'nature', 'r&d']),
    slowest: longestKey,
  },
  'Typing in the palette': {
    url: `${server.origin}/zh/sources`,
    open: async (page: Page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('option').first().waitFor()
      await page.waitForTimeout(500)
    },
    events: ['keydown'],
    act: typing(['gxjs', 'nature', 'zy']),
    slowest: longestKey,
  },
  'Advancing slides': {
    url: `${server.origin}/zh/briefings/ready-city/present`,
    open: presentation,
    events: ['keydown'],
    act: async (page: Page) => {
      for (let slide = 1; slide < 12; slide += 1) {
        await page.keyboard.press('ArrowRight')
        await page.waitForTimeout(600)
      }
    },
    slowest: slowestAct,
  },
  'Throwing an indicator on the screen': {
    url: `${server.origin}/zh/briefings/ready-city/present`,
    open: async (page: Page) => {
      await presentation(page)
      await page.keyboard.press('/')
      await page.keyboard.type('gxjs', { delay: 200 })
      await page.waitForTimeout(1_000)
    },
    events: ['keydown'],
    act: async (page: Page) => {
      await page.keyboard.press('Enter')
      await page.waitForTimeout(1_000)
    },
    slowest: slowestThrow,
  },
  'Filtering and sorting the ledger': {
    url: `${loaded.origin}/zh/targets?asOf=2024-06-30`,
    open: async (page: Page) => page.getByRole('table').waitFor({ timeout: 120_000 }),
    events: ['click', 'change'],
    act: async (page: Page) => {
      const acts = [
        () => page.locator('[aria-pressed]', { hasText: '无法判定' }).click(),
        () => page.locator('[aria-pressed]', { hasText: '全部状态' }).click(),
        () =>
          page
            .getByRole('columnheader', { name: /与序时差距/ })
            .getByRole('button')
            .click(),
        () => page.getByRole('columnheader', { name: /^指标/ }).getByRole('button').click(),
        () => page.getByRole('combobox', { name: /档次/ }).selectOption('stretch'),
      ]
      for (const act of acts) {
        await act()
        await page.waitForTimeout(1_500)
      }
    },
    slowest: slowestAct,
  },
} as const
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

const measures = [
  'fcp',
  'lcp',
  'firstKpi',
  'firstChart',
  'blocking',
  'cls',
  'filterToPaint',
] as const

function medianOf(numbers: number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half]
  if (upper === undefined || sorted.length % 2 === 1) return upper
  return (upper + (sorted[half - 1] ?? upper)) / 2
}

function mediansOf(recorded: Recorded[]) {
  return Object.fromEntries(
    measures.map((measure) => {
      const median = medianOf(recorded.flatMap((run) => run[measure] ?? []))
      const digits = measure === 'cls' ? 1000 : 1
      return [measure, median === undefined ? undefined : Math.round(median * digits) / digits]
    }),
  )
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
  else console.error(`FAULT ${line}`)
}
process.exitCode = limits.every(([, value, most]) => value <= most) ? 0 : 1
