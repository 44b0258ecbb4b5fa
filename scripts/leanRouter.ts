import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const instrumentation = fileURLToPath(new URL('routerInstrumentation.ts', import.meta.url))
const framework = fileURLToPath(new URL('routerFramework.ts', import.meta.url))

/** Leaves out of the first load what React Router brings for tracing and for servers that render: nothing calls it. */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === './instrumentation.js' && importer?.endsWith('/lib/router/router.js'))
        return instrumentation
      const rendered = /\/react-router\/.*\/lib\/(?:dom\/lib|components)\.js$/.test(importer ?? '')
      return rendered && source.endsWith('/ssr/components.js') ? framework : null
    },
  }
}
