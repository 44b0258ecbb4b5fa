import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const module = fileURLToPath(new URL('../src/api/partAgain.ts', import.meta.url))

/** The call of `import()` in Vite's loader of chunks. */
const call = 'baseModule()'

/** An `import()` whose result is transformed before the loader gets it; a retry would skip the transformation. */
const turned = /\bimport\(["'`]\.\/(?!__vite-)[^)]*\)\.then\(/

/** Makes it possible in every browser to retry a chunk of the app that failed to load: see `partAgain`. */
export function retryParts(): Plugin {
  return {
    name: 'retry-parts',
    apply: 'build',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler(code) {
        if (code.split(call).length !== 2)
          throw new Error(`Vite's preload helper no longer calls ${call} once`)
        const source = `import { partAgain } from ${JSON.stringify(module)}\n`
        return { code: source + code.replace(call, 'partAgain(baseModule)'), map: null }
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          const found = output.type === 'chunk' && turned.exec(output.code)
          if (found) throw new Error(`${output.fileName}: await ${found[0]} instead of then()`)
        }
      },
    },
  }
}
