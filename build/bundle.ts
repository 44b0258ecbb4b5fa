import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

interface ManifestChunk {
  file: string
  name?: string
  isEntry?: boolean
  isDynamicEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
}

export type Manifest = Record<string, ManifestChunk>

/** A built site on disk. */
export interface Bundle {
  folder: string
  manifest: Manifest
}

export interface Size {
  raw: number
  gzip: number
  brotli: number
}

export function readBundle(folder: string): Bundle {
  const manifest = readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8')
  return { folder, manifest: JSON.parse(manifest) as Manifest }
}

/** The given keys and those of all chunks that these import statically. */
export function closureOf(manifest: Manifest, keys: Iterable<string>): Set<string> {
  const closure = new Set<string>()
  const visit = (key: string): void => {
    if (closure.has(key)) return
    closure.add(key)
    manifest[key]?.imports?.forEach(visit)
  }
  for (const key of keys) visit(key)
  return closure
}

/** The keys of the entries, and of what they load at once with `import()` to keep the entry small. */
export function bundleEntries(manifest: Manifest): string[] {
  return Object.entries(manifest).flatMap(([key, { isEntry, dynamicImports = [] }]) =>
    isEntry ? [key, ...dynamicImports] : [],
  )
}

/** Route name → its page's key: every page is a lazy module named `…Page`. */
export function bundleRoutes(manifest: Manifest): Map<string, string> {
  const routes = new Map<string, string>()
  for (const [key, chunk] of Object.entries(manifest)) {
    const page = /(\w+Page)\.tsx$/.exec(key)?.[1]
    if (page && chunk.isDynamicEntry) routes.set(page, key)
  }
  return routes
}

/** The scripts of the chunks with these keys. */
export function scriptsOf(manifest: Manifest, keys: Iterable<string>): string[] {
  const files = [...keys].flatMap((key) => manifest[key]?.file ?? [])
  return [...new Set(files.filter((file) => file.endsWith('.js')))]
}

/** In kB of 1000 bytes, each file compressed alone as it is sent. */
export function sizeOf(folder: string, files: string[]): Size {
  const size = { raw: 0, gzip: 0, brotli: 0 }
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    size.raw += bytes.length / 1000
    size.gzip += gzipSync(bytes, { level: 9 }).length / 1000
    size.brotli += brotliCompressSync(bytes).length / 1000
  }
  return size
}

/** Keys of the chunks with a module of this package, according to their source maps. */
export function chunksWith(bundle: Bundle, packageName: string): string[] {
  const part = `/node_modules/${packageName}/`
  return Object.keys(bundle.manifest).filter((key) => {
    const file = bundle.manifest[key]?.file
    if (!file?.endsWith('.js')) return false
    const map = join(bundle.folder, `${file}.map`)
    // The bundler's own runtime chunk has no sources and no map.
    if (!existsSync(map)) return false
    const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: (string | null)[] }
    return sources.some((source) => source?.includes(part))
  })
}
