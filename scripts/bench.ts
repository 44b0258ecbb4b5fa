import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from './findBrowser.ts'
import { launchOptions } from './launchOptions.ts'
import { measurePage } from './measurePage.ts'
import type { Recorded } from './paintRecorder.ts'
import { serveBench } from './serveBench.ts'

const mostTimesHello = 2.1
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
const browser = await chromium.launch(launchOptions(found.executablePath, found.libraryPath))
const visits = {
  app: { url: `${server.origin}/`, isApp: true },
  hello: { url: `${server.origin}/hello/`, isApp: false },
}
const samples: Record<keyof typeof visits, Recorded[]> = { app: [], hello: [] }
try {
  for (let run = 1; run <= runs; run += 1) {
    for (const page of ['hello', 'app'] as const) {
      const recorded = await measurePage(browser, visits[page])
      samples[page].push(recorded)
      console.log(
        `run ${run}/${runs} ${page}: first number ${Math.round(recorded.firstKpi ?? NaN)} ms`,
      )
    }
  }
} finally {
  await browser.close()
  server.close()
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

const medians = { app: mediansOf(samples.app), hello: mediansOf(samples.hello) }
const ratio = (medians.app['firstKpi'] ?? NaN) / (medians.hello['firstKpi'] ?? NaN)
const worstShift = Math.max(...samples.app.map((run) => run.cls))
const conditions = { cpuSlowdown: 4, megabitsDown: 1.6, latencyMs: 150, runs, cache: 'cold' }

mkdirSync('.out', { recursive: true })
const report = { conditions, medians, ratio, worstShift, samples }
writeFileSync('.out/bench.json', `${JSON.stringify(report, null, 2)}\n`)

console.table(medians)
console.log(`Medians in ms of ${runs} interleaved cold loads; all runs in .out/bench.json`)
console.log(`First number, app / hello: ${ratio.toFixed(2)} (at most ${mostTimesHello})`)
if (!(ratio <= mostTimesHello)) console.error('FAULT the first number comes too late')
if (worstShift > 0)
  console.error(`FAULT the layout shifts while it loads (${worstShift.toFixed(4)})`)
process.exitCode = ratio <= mostTimesHello && worstShift === 0 ? 0 : 1
