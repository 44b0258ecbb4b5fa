import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const instrumentation = fileURLToPath(new URL('routerInstrumentation.ts', import.meta.url))
const framework = fileURLToPath(new URL('routerFramework.ts', import.meta.url))
const readOnly = fileURLToPath(new URL('queryReadOnly.ts', import.meta.url))

/** File of a library, what it imports, and the replacement. */
const leftOut = [
  [/\/react-router\/.*\/lib\/router\/router\.js$/, './instrumentation.js', instrumentation],
  [/\/react-router\/.*\/lib\/(?:dom\/lib|components)\.js$/, /\/ssr\/components\.js$/, framework],
  [/\/query-core\/.*\/queryClient\.js$/, './mutationCache.js', readOnly],
  [/\/query-core\/.*\/query\.js$/, './infiniteQueryBehavior.js', readOnly],
] as const

/**
 * Leaves code of the libraries that is never called out of the first load: for tracing, server rendering,
 * mutations and infinite queries.
 */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const found = leftOut.find(
        ([file, imported]) =>
          file.test(importer) &&
          (typeof imported === 'string' ? source === imported : imported.test(source)),
      )
      return found?.[2] ?? null
    },
  }
}
