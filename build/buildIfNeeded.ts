import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** The sources of the built app. */
const sources = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'vite.render.config.ts',
  'package-lock.json',
  'build',
]

/** Builds the app if there is no build yet, or a source is newer. */
const built = existsSync('dist/index.html') ? statSync('dist/index.html').mtimeMs : 0
if (sources.some((path) => newest(path) > built)) {
  process.stdout.write('Building the app …\n')
  await build({ logLevel: 'warn' })
  await build({ logLevel: 'warn', configFile: 'vite.render.config.ts' })
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(...files.map((file) => statSync(join(path, file)).mtimeMs))
}
