import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { worthCompressing } from '../server/http/serving/answer.ts'

/** What is sent as text and does not change: the page itself is filled for each who asks. */
const texts = /(?<!^index)\.(?:js|css|svg|html)$/

/** Writes `.br` and `.gz` beside the texts of a production build, so that no server compresses them again. */
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
