import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Leaves MSW's service worker, which is in `public` for development, out of every build. */
export function withoutMockWorker(): Plugin {
  return {
    name: 'without-mock-worker',
    apply: 'build',
    writeBundle: ({ dir = 'dist' }) => rmSync(join(dir, 'mockServiceWorker.js'), { force: true }),
  }
}
