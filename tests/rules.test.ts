import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { listedIds, readPages, unknownIds, untestedIds } from './layers/ruleIds.ts'
import { repository, rule } from './layers/rule.ts'
import { parseSource } from './layers/sourceFile.ts'

const { rulebook, pages } = readPages(fileURLToPath(new URL('..', import.meta.url)))
const listed = listedIds(rulebook)

test('the rulebook lists every rule once', () => {
  expect(rulebook.map(({ path }) => path).sort()).toEqual(
    ['faults', 'honest-data', 'pace', 'ux'].map((name) => `docs/rules/${name}.md`),
  )
  expect(listed.length).toBeGreaterThan(100)
  expect(listed).toEqual([...new Set(listed)])
})

rule(
  'what is cited as a rule is in the rulebook',
  (files) => unknownIds(files, files === repository ? pages : [], listed),
  [
    { 'src/domain/a.ts': `/** Only like is compared (H${99}). */` },
    { 'server/a.ts': `// Kept for ever (P${99}).\nexport const a = 1` },
    { 'src/ui/a.test.ts': `test('F${999}: nothing happens', () => undefined)` },
    { 'src/ui/a.test.ts': `test('N${9} H1: nothing happens', () => undefined)` },
    { 'src/ui/a.test.ts': `test.each([['U${99}', 1]])('%s', () => undefined)` },
    {
      'tests/e2e/a.spec.ts': `for (const a of [1]) test(\`H1 H${99}: at \${a}\`, () => undefined)`,
    },
  ],
  [
    { 'src/domain/a.ts': `/** Only like is compared (H20). */` },
    { 'src/ui/a.ts': `export const a = 'F${99}, #F${99}'` },
    { 'src/ui/a.test.ts': `test('U+${202}E, A4 and #F${999}', () => press('F${99}'))` },
  ],
)

describe('every rule is named by a test of it', () => {
  test('holds for every rule', () => {
    const others = repository.filter(({ path }) => path !== 'tests/rules.test.ts')
    expect(untestedIds(others, listed)).toEqual([])
  })
  test.each(['H20', 'P1', 'F31', 'U1'])('a title without %s leaves it untested', (id) => {
    const named = (title: string) => [parseSource('src/a.test.ts', `test('${title}', keeps)`)]
    expect(untestedIds(named(`${id}: is kept`), [id])).toEqual([])
    expect(untestedIds(named('is kept'), [id])).toHaveLength(1)
  })
})

test('a page of the documentation cites no unknown rule', () => {
  expect(unknownIds([], [{ path: 'docs/a.md', text: `See H${98} and H1.` }], listed)).toHaveLength(
    1,
  )
})
