import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { classViolations, stylesIn } from './layers/cssClasses.ts'
import { parseSource, readSources } from './layers/sourceFile.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function violationsIn(code: string, styles: string): string[] {
  const file = parseSource('src/ui/A.tsx', `import styles from './A.module.css'\n${code}`)
  return classViolations([file], (path) => (path === 'src/ui/A.module.css' ? styles : undefined))
}

test('every class a component uses is in its style sheet', () => {
  expect(classViolations(readSources(root), stylesIn(root))).toEqual([])
})

test('finds a class that is not there', () => {
  expect(violationsIn('export const a = <p className={styles.card} />', '.cart {}')).toHaveLength(1)
  expect(violationsIn("export const a = styles['big-card']", '.big {}')).toHaveLength(1)
  expect(violationsIn('export const a = styles.card', '/* .card */')).toHaveLength(1)
  expect(violationsIn('export const a = styles.s', '.a { transition: all .5s }')).toHaveLength(1)
})

test('finds a style sheet that is not there', () => {
  const file = parseSource('src/ui/A.tsx', `import styles from './B.module.css'`)
  expect(classViolations([file], () => undefined)).toHaveLength(1)
})

test('lets classes pass that are there', () => {
  expect(violationsIn('export const a = styles.card', '.list > .card:hover {}')).toEqual([])
  expect(violationsIn('export const a = other.card', '.list {}')).toEqual([])
})
