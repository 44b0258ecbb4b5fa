import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const module = fileURLToPath(new URL('../src/api/partAgain.ts', import.meta.url))

/** Where Vite's own loader of parts calls `import()`. */
const call = 'baseModule()'

/** What a part is turned into before the loader has it: under another address it would come as it is. */
const turned = /\bimport\(["'`]\.\/(?!__vite-)[^)]*\)\.then\(/

/** Lets a part of the app that did not come be loaded once more, in every browser. */
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
