import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseSource, readSources, type SourceFile } from './sourceFile.ts'

export const repository = readSources(fileURLToPath(new URL('../..', import.meta.url)))

type Rule = (files: SourceFile[]) => string[]
type Modules = Record<string, string>

/** Tests that the repository keeps a rule, and that the rule finds planted violations and passes allowed code. */
export function rule(
  name: string,
  violationsIn: Rule,
  planted: Modules[],
  allowed: Modules[],
): void {
  const parsed = (modules: Modules): SourceFile[] =>
    Object.entries(modules).map(([path, text]) => parseSource(path, text))
  describe(name, () => {
    test('holds for every file', () => {
      expect(violationsIn(repository)).toEqual([])
    })
    test.each(titled(planted))('finds a planted violation: %s', (_title, modules) => {
      expect(violationsIn(parsed(modules))).toHaveLength(1)
    })
    test.each(titled(allowed))('lets pass: %s', (_title, modules) => {
      expect(violationsIn(parsed(modules))).toEqual([])
    })
  })
}

function titled(cases: Modules[]): [string, Modules][] {
  return cases.map((modules) => [
    Object.entries(modules).flat().join(' ').replaceAll('\n', ' '),
    modules,
  ])
}
