import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { precompressFolder } from './precompress.ts'

test('text files of a build get compressed copies, unless they are small or completed per request', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  const large = 'const a = 1\n'.repeat(100)
  const names = ['index.html', 'sw.js', 'assets/a.js', 'assets/a.css', 'assets/a.js.map', 'a.png']
  for (const name of names) writeFileSync(join(folder, name), large)
  writeFileSync(join(folder, 'assets/small.js'), 'const a = 1')

  precompressFolder(folder)

  const made = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:br|gz)$/.test(name))
    .sort()
  expect(made).toEqual(
    ['assets/a.css', 'assets/a.js', 'sw.js'].flatMap((name) => [`${name}.br`, `${name}.gz`]),
  )
  expect(brotliDecompressSync(readFileSync(join(folder, 'sw.js.br'))).toString()).toBe(large)
  expect(gunzipSync(readFileSync(join(folder, 'assets/a.js.gz'))).toString()).toBe(large)
})
