import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { withoutMockWorker } from './withoutMockWorker.ts'

test('F53: the worker of MSW in `public` is in no build; the other files there are', async () => {
  const root = mkdtempSync(join(tmpdir(), 'board-build-'))
  mkdirSync(join(root, 'public'))
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>a</title>')
  for (const name of ['mockServiceWorker.js', 'sw.js'])
    writeFileSync(join(root, 'public', name), '1')
  await build({ root, configFile: false, logLevel: 'silent', plugins: [withoutMockWorker()] })
  expect(existsSync(join(root, 'dist', 'sw.js'))).toBe(true)
  expect(existsSync(join(root, 'dist', 'mockServiceWorker.js'))).toBe(false)
  rmSync(root, { recursive: true })
})

test('the worker in `public` is that of the installed MSW; `npx msw init` updates it', () => {
  const installed = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  expect(readFileSync('public/mockServiceWorker.js', 'utf8')).toBe(readFileSync(installed, 'utf8'))
})
