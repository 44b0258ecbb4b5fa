import { closureOf, bundleEntries, bundleRoutes, type Manifest, type Size } from './bundle.ts'

/** CSS that Lightning CSS does not transform and the oldest supported Chromium does not support. */
const tooNew: [name: string, pattern: RegExp][] = [
  ['@layer (Chromium 99)', /@layer\b/],
  ['@container (105)', /@container\b/],
  [':has() (105)', /:has\(/],
  ['dvh, svh, lvh (108)', /\d(?:dvh|svh|lvh)\b/],
  ['translate, rotate, scale as properties (104)', /[{;]\s*(?:translate|rotate|scale)\s*:/],
  ['color-mix() of a variable (111)', /color-mix\([^;}]*var\(/],
]

export function cssIssues(file: string, css: string): string[] {
  return tooNew
    .filter(([, pattern]) => pattern.test(css))
    .map(([name]) => `${file} uses ${name}, which the oldest supported Chromium does not know`)
}

export function mockIssues(file: string, text: string): string[] {
  return /\bmsw\b|mockServiceWorker/i.test(text) ? [`${file} contains the mock backend (msw)`] : []
}

/** The page of parts is for those who work on the board: no build for others has it. */
export function kitIssues(file: string, text: string): string[] {
  return /KitPage/.test(file) || /\bKitPage\b/.test(text)
    ? [`${file} contains the page of parts`]
    : []
}

/** Charts load after the numbers: no route may import them statically, nor the HTML preload them. */
export function chartIssues(manifest: Manifest, charts: string[], html: string): string[] {
  const issues: string[] = []
  if (charts.length === 0)
    issues.push('no chunk contains recharts: the chart budget checks nothing')
  const entries = bundleEntries(manifest)
  const routes: [string, string[]][] = [...bundleRoutes(manifest)].map(([name, key]) => [
    name,
    [key],
  ])
  for (const [name, keys] of [['the entry', []] as [string, string[]], ...routes]) {
    const closure = closureOf(manifest, [...entries, ...keys])
    const eager = charts.filter((key) => closure.has(key))
    issues.push(...eager.map((key) => `${name} loads recharts (${key}) before the numbers`))
  }
  for (const key of charts) {
    const file = manifest[key]?.file
    if (file && html.includes(file)) issues.push(`index.html asks for recharts (${file})`)
  }
  return issues
}

export type Limit = Partial<Size>

export function budgetIssues(name: string, size: Size, limit: Limit | undefined): string[] {
  const measures = ['raw', 'gzip', 'brotli'] as const
  return measures.flatMap((measure) => {
    const most = limit?.[measure]
    if (most === undefined || size[measure] <= most) return []
    return [`${name}: ${size[measure].toFixed(1)} kB ${measure}, budget ${most} kB`]
  })
}
