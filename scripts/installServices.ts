import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { systemBrowser } from './findBrowser.ts'
import { printNotice } from './notice.ts'

/** What the tests run beside the app, as programs and the Debian packages that bring them. */
const services = [
  { found: existsSync('/usr/lib/postgresql'), of: 'postgresql' },
  { found: spawnSync('nginx', ['-v']).error === undefined, of: 'nginx-light' },
  // The one out of an npm package is a headless shell, which does not fetch a failed part of the app again.
  { found: systemBrowser() !== undefined, of: 'chromium' },
]

/** In CI what is missing is installed; a person's machine is left as it is, and the tests say what they skip. */
const missing = services.filter(({ found }) => !found).map(({ of }) => of)
if (missing.length > 0 && process.env['CI'] === 'true' && process.getuid?.() === 0) {
  process.stdout.write(`Installing ${missing.join(' and ')} for the tests …\n`)
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  const { status, stderr, error } = run('install', '-y', '--no-install-recommends', ...missing)
  if (status !== 0)
    printNotice(`${missing.join(' and ')} could not be installed`, error?.message ?? stderr.trim())
}
