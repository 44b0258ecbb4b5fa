import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  chunksWith,
  closureOf,
  bundleEntries,
  scriptsOf,
  readBundle,
  bundleRoutes,
  sizeOf,
  type Size,
} from './bundle.ts'
import {
  budgetIssues,
  chartIssues,
  cssIssues,
  kitIssues,
  mockIssues,
  type Limit,
} from './bundleIssues.ts'

interface Budget {
  routes: Record<string, { js: Limit }>
  css: Limit
  charts: { js: Limit }
}

const bundle = readBundle('dist')
const { folder, manifest } = bundle
const budget = JSON.parse(readFileSync('budget.json', 'utf8')) as Budget
const html = readFileSync(join(folder, 'index.html'), 'utf8')
const entries = bundleEntries(manifest)
const routes = bundleRoutes(manifest)
const charts = chunksWith(bundle, 'recharts')

const issues = chartIssues(manifest, charts, html)
const rows: Record<string, Record<string, string | number>> = {}

function weigh(name: string, files: string[], limit: Limit | undefined): void {
  const size: Size = sizeOf(folder, files)
  const round = (kB: number): number => Math.round(kB * 10) / 10
  const most = Object.entries(limit ?? {}).map(([measure, kB]) => `${kB} ${measure}`)
  rows[name] = {
    files: files.length,
    raw: round(size.raw),
    gzip: round(size.gzip),
    brotli: round(size.brotli),
    budget: most.join(', '),
  }
  issues.push(...budgetIssues(name, size, limit))
}

for (const [route, key] of routes) {
  const scripts = scriptsOf(manifest, closureOf(manifest, [...entries, key]))
  weigh(`${route} JS`, scripts, budget.routes[route]?.js)
}
// All pages share one style sheet, which index.html links.
const sheets = [...html.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].flatMap(
  ([, file]) => file ?? [],
)
if (sheets.length === 0) issues.push('index.html names no style sheet')
weigh('CSS', sheets, budget.css)
for (const route of Object.keys(budget.routes)) {
  if (!routes.has(route))
    issues.push(`budget.json names ${route}, which is no lazy page of the build`)
}

const first = closureOf(manifest, [...entries, ...routes.values()])
const late = closureOf(manifest, charts)
weigh(
  'charts JS',
  scriptsOf(
    manifest,
    [...late].filter((key) => !first.has(key)),
  ),
  budget.charts.js,
)

for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(?:js|css|html)$/.test(file)) continue
  const text = readFileSync(join(folder, file), 'utf8')
  issues.push(...mockIssues(file, text), ...kitIssues(file, text))
  if (file.endsWith('.css')) issues.push(...cssIssues(file, text))
}

console.table(rows)
console.log('kB of 1000 bytes; each file compressed alone, as it is sent')
for (const issue of issues) console.error(`ISSUE ${issue}`)
process.exitCode = issues.length > 0 ? 1 : 0
