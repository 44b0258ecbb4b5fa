import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { worthCompressing } from '../server/http/serving/answer.ts'

/** Static text files; without `index.html`, which the server completes for each request. */
const texts = /(?<!^index)\.(?:js|css|svg|html)$/

/** Writes `.br` and `.gz` beside the text files of a production build, so that servers need not compress them. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'demo',
    writeBundle: ({ dir = 'dist' }) => precompressFolder(dir),
  }
}

export function precompressFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!texts.test(name)) continue
    const file = join(folder, name)
    const bytes = readFileSync(file)
    if (bytes.length < worthCompressing) continue
    const smallest = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: smallest }))
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }))
  }
}
