import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const Chunk = z.object({
  file: z.string(),
  imports: z._default(z.array(z.string()), []),
  isEntry: z._default(z.boolean(), false),
  isDynamicEntry: z._default(z.boolean(), false),
})
const Manifest = z.record(z.string(), Chunk)

/** Loaded by the entry in every page. */
const start = 'boot'

/**
 * Returns a function from the modules that a page loads, by the names of their files, to links for all files of the
 * build that they need, apart from the entry's. Else the browser would learn of each only when another has run.
 * The entry requests them when the page is painted: `heldBack.ts`.
 */
export function appLinksIn(folder: string): (modules: readonly string[]) => string {
  const manifest = Manifest.parse(
    JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')),
  )
  const keys = Object.keys(manifest)
  const names = new Map(
    keys.flatMap((key) => {
      const name = /([^/]+)\.tsx?$/.exec(key)?.[1]
      return name && manifest[key]?.isDynamicEntry ? [[name, key]] : []
    }),
  )

  function closureOf(starts: readonly string[], without: ReadonlySet<string>): Set<string> {
    const closure = new Set<string>()
    const visit = (key: string): void => {
      if (closure.has(key) || without.has(key)) return
      closure.add(key)
      manifest[key]?.imports.forEach(visit)
    }
    starts.forEach(visit)
    return closure
  }

  const ofEntry = closureOf(
    keys.filter((key) => manifest[key]?.isEntry),
    new Set(),
  )
  return (modules) =>
    [
      ...closureOf(
        [start, ...modules].flatMap((name) => names.get(name) ?? []),
        ofEntry,
      ),
    ]
      .flatMap((key) => manifest[key]?.file ?? [])
      .map((file) => `<link data-later="modulepreload" crossorigin href="/${file}">`)
      .join('')
}
