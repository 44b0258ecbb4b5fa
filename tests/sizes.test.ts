import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { filesToMeasure, medianViolations, sizeViolations } from './layers/sizes.ts'

const files = filesToMeasure(fileURLToPath(new URL('..', import.meta.url)))

const lines = (count: number, line: string) => Array(count).fill(line).join('\n')
const module = (text: string) => [{ path: 'src/ui/a.tsx', text }]

test('no file has more than 250 lines and no function more than 100', () => {
  expect(files.map(({ path }) => path)).toContain('src/main.tsx')
  expect(sizeViolations(files)).toEqual([])
})

test('half of the files have at most 60 lines', () => {
  expect(medianViolations(files)).toEqual([])
})

test('finds a file that is too long, also a style sheet', () => {
  expect(sizeViolations(module(lines(251, 'f()')))).toHaveLength(1)
  expect(sizeViolations([{ path: 'a.module.css', text: lines(251, '.a {}') }])).toHaveLength(1)
  expect(sizeViolations(module(lines(250, 'f()')))).toEqual([])
})

test.each([
  ['a declaration', 'function f() {', '}'],
  ['an arrow function', 'const f = () => {', '}'],
  ['a component', 'export const F = () => (<div>', '</div>)'],
  ['a method', 'const a = { f() {', '} }'],
  ['one inside another', 'test(() => {})\ng(function () {', '})'],
])('finds a function that is too long: %s', (_kind, start, end) => {
  expect(sizeViolations(module([start, lines(99, ''), end].join('\n')))).toHaveLength(1)
  expect(sizeViolations(module([start, lines(98, ''), end].join('\n')))).toEqual([])
})

test('finds that most files are long', () => {
  const long = { path: 'src/ui/a.ts', text: lines(61, 'f()') }
  const short = { path: 'src/ui/b.ts', text: 'f()' }
  expect(medianViolations([long, short, long])).toHaveLength(1)
  expect(medianViolations([long, short, short])).toEqual([])
})
