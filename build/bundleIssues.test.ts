import { describe, expect, test } from 'vitest'
import { bundleRoutes, closureOf, type Manifest } from './bundle.ts'
import { budgetIssues, chartIssues, cssIssues, kitIssues, mockIssues } from './bundleIssues.ts'

const built: Manifest = {
  'index.html': { file: 'assets/main.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  'src/pages/a/APage.tsx': { file: 'assets/a.js', isDynamicEntry: true, imports: ['index.html'] },
  'src/charts/Trend.tsx': { file: 'assets/trend.js', isDynamicEntry: true, imports: ['_rc.js'] },
  '_rc.js': { file: 'assets/rc.js' },
}

test('a closure follows static imports and has each chunk once', () => {
  expect([...closureOf(built, ['src/pages/a/APage.tsx'])]).toEqual([
    'src/pages/a/APage.tsx',
    'index.html',
    '_react.js',
  ])
  expect([...bundleRoutes(built)]).toEqual([['APage', 'src/pages/a/APage.tsx']])
})

describe('charts', () => {
  test('may be lazy', () => {
    expect(chartIssues(built, ['_rc.js'], '<script src="/assets/main.js">')).toEqual([])
  })
  test('must not be imported by a page', () => {
    const page = { file: 'assets/a.js', isDynamicEntry: true, imports: ['_rc.js'] }
    const issues = chartIssues({ ...built, 'src/pages/a/APage.tsx': page }, ['_rc.js'], '')
    expect(issues).toEqual(['APage loads recharts (_rc.js) before the numbers'])
  })
  test('must not be preloaded', () => {
    const html = '<link rel="modulepreload" href="/assets/rc.js">'
    expect(chartIssues(built, ['_rc.js'], html)).toHaveLength(1)
  })
  test('must be found at all', () => {
    expect(chartIssues(built, [], '')).toHaveLength(1)
  })
})

test.each([
  '@layer base{a{color:red}}',
  '@container (width>1px){a{color:red}}',
  'a:has(b){color:red}',
  'a{height:100dvh}',
  'a{color:red;translate:1px 2px}',
  'a{scale:2}',
  'a{color:color-mix(in srgb,var(--a) 50%,red)}',
  'a{color:color-mix(in srgb,rgb(1 2 3) 50%,var(--a))}',
])('finds CSS that is too new: %s', (css) => {
  expect(cssIssues('a.css', css)).toHaveLength(1)
})

test.each([
  'a{transform:translate(1px) scale(2);transition:translate 1s}',
  'a{color:var(--b);--translate:1px;--a-scale:2}',
  '.layer,.has{height:100vh}',
])('lets older CSS pass: %s', (css) => {
  expect(cssIssues('a.css', css)).toEqual([])
})

test('finds mocks in a production build', () => {
  expect(mockIssues('a.js', 'fetch("/mockServiceWorker.js")')).toHaveLength(1)
  expect(mockIssues('a.js', 'console.log("[MSW] on")')).toHaveLength(1)
  expect(mockIssues('a.js', 'const msword=1')).toEqual([])
})

test('a size over its budget is a violation, a size without a limit is none', () => {
  const size = { raw: 300, gzip: 100, brotli: 90 }
  expect(budgetIssues('a', size, { brotli: 89.9 })).toEqual(['a: 90.0 kB brotli, budget 89.9 kB'])
  expect(budgetIssues('a', size, { gzip: 100 })).toEqual([])
  expect(budgetIssues('a', size, undefined)).toEqual([])
})

test('finds the page of parts in a file and in what asks for it', () => {
  expect(kitIssues('assets/KitPage-a1.js', 'x')).toHaveLength(1)
  expect(kitIssues('assets/boot.js', 'import("./KitPage-a1.js")')).toHaveLength(1)
  expect(kitIssues('assets/main.css', '.KitPage-row{gap:1px}')).toHaveLength(1)
  expect(kitIssues('assets/boot.js', 'import("./WallPage-a1.js")')).toEqual([])
})
