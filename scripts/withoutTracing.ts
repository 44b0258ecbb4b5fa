import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Leaves the tracing of React Router out of the first load: a kilobyte that nothing calls. */
export function withoutTracing(): Plugin {
  return {
    name: 'without-tracing',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === './instrumentation.js' && importer?.endsWith('/lib/router/router.js')
        ? fileURLToPath(new URL('routerInstrumentation.ts', import.meta.url))
        : null
    },
  }
}
