import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll } from 'vitest'

export const builtScript = `export const names = [${'"indicator",'.repeat(200)}]`

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>南京科创看板</title>
    <script type="module" src="/assets/app-1.js"></script>
    <link rel="modulepreload" href="/assets/early-1.js">
    <link rel="stylesheet" href="/assets/app-1.css">
    <link rel="modulepreload" data-app href="/assets/page-1.js">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`

/** A folder like that of a build, for the tests of one file. */
export function builtFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'board-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const files = {
    'index.html': page,
    'sw.js': 'self.registration.unregister()',
    'assets/app-1.js': builtScript,
    'assets/app-1.js.br': brotliCompressSync(builtScript),
    'assets/app-1.js.gz': gzipSync(builtScript),
    'assets/app-1.js.map': '{}',
    'assets/app-1.css': 'h1{margin:0}.a{color:red}',
    '.vite/manifest.json': '{}',
    '.render/render.js': 'export const render = async () => null',
  }
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}
