import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../src/', import.meta.url))
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
const texts = paths.map((path) => readFileSync(`${folder}${path}`, 'utf8'))
const inSources = (pattern: RegExp) => texts.flatMap((text) => [...text.matchAll(pattern)])

/** The server finds the files of a page by these names: see `appLinks.ts`. */
test.each([
  ['page', /\bpage\(\s*'[^']*',\s*'(\w+)',\s*\(\) => import\('[^']*\/(\w+)\.tsx?'\)/g],
  ['chunk', /\bchunkQuery\(\s*'(\w+)',\s*\(\) => import\('[^']*\/(\w+)\.tsx?'\)/g],
])('every %s has the name of the file of its module', (kind, pattern) => {
  const found = inSources(pattern)
  const calls = inSources(kind === 'page' ? /\bpage\(\s*'/g : /\bchunkQuery\(/g)
  expect(found.length).toBeGreaterThan(5)
  expect(found).toHaveLength(calls.length)
  for (const [, name, file] of found) expect(name).toBe(file)
})

test('what a route names as its modules are files', () => {
  const lists = inSources(/\bhandle: \[([^\]]*)\]/g)
  const names = lists.flatMap(([list]) => [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name))
  expect(names).toEqual(['laterLoaders', 'OverviewPage', 'trendData'])
  const files = paths.map((path) => path.replace(/^.*\//, '').replace(/\.tsx?$/, ''))
  expect(files).toEqual(expect.arrayContaining(names))
})
