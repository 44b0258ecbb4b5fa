import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from './sourceFile.ts'

/** Reads a style sheet by its path; undefined where there is none. */
export type ReadStyles = (path: string) => string | undefined

export function stylesIn(root: string): ReadStyles {
  return (path) => {
    const file = join(root, path)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
}

/** Classes that are used but not in the style sheet, which the compiler cannot check. */
export function classViolations(files: SourceFile[], read: ReadStyles): string[] {
  return files.flatMap(({ path, imports, uses }) =>
    imports.flatMap(({ target, defaultName }) => {
      if (!target.endsWith('.module.css')) return []
      const styles = read(target)
      if (styles === undefined) return [`${path} imports ${target}, which does not exist`]
      const known = classesOf(styles)
      const asked = askedOf(uses, defaultName)
      const missing = [...asked].filter((name) => !known.has(name))
      return missing.map((name) => `${path} asks ${target} for .${name}, which is not there`)
    }),
  )
}

function classesOf(styles: string): Set<string> {
  const text = styles.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\d*\.\d+/g, '')
  return new Set([...text.matchAll(/\.([A-Za-z_][\w-]*)/g)].flatMap(([, name]) => name ?? []))
}

function askedOf(uses: string[], object: string | undefined): Set<string> {
  const member = new RegExp(`^${object}(?:\\.(\\w+)|\\[['"]([\\w-]+)['"]\\])$`)
  return new Set(uses.flatMap((use) => member.exec(use)?.slice(1).find(Boolean) ?? []))
}
