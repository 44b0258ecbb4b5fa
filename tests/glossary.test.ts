import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readSources } from './layers/sourceFile.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const glossary = readFileSync(new URL('../docs/glossary.md', import.meta.url), 'utf8')

/** The names of code in the third column of tables with four columns. */
const named = [...glossary.matchAll(/^\|[^|]*\|[^|]*\|([^|]*)\|[^|]*\|$/gm)].flatMap(
  ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []),
)

test('every name of the glossary is a name of the code', () => {
  const code = readSources(root)
    .filter(({ path }) => /^(?:src|server|mocks)\//.test(path) && !/\.test\./.test(path))
    .map(({ path }) => readFileSync(`${root}/${path}`, 'utf8'))
    .join('\n')
  expect(named.length).toBeGreaterThan(60)
  const words = new Set(code.match(/[A-Za-z][\w-]*/g))
  expect(named.filter((name) => !words.has(name))).toEqual([])
})
