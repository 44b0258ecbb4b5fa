import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { systemBrowser } from './findBrowser.ts'
import { printNotice } from './notice.ts'

/** The services for the tests: their Debian packages, and what is skipped without them. */
const services = [
  {
    of: 'postgresql',
    found: existsSync('/usr/lib/postgresql'),
    without: 'tests over PostgreSQL are skipped',
  },
  {
    of: 'nginx-light',
    found: spawnSync('nginx', ['-v']).error === undefined,
    without: 'tests through nginx are skipped',
  },
  {
    of: 'chromium-headless-shell',
    found: Boolean(process.env['CHROMIUM']) || systemBrowser()?.endsWith('chromium-headless-shell'),
    without: 'browser tests run in another Chromium, if need be one from npm, and take longer',
  },
]

const missing = services.filter(({ found }) => !found)
const packages = missing.map(({ of }) => of)

/** Installs what is missing, in CI only; returns the reason if it did not. */
function install(): string | undefined {
  if (process.env['CI'] !== 'true') return 'Only CI installs what is missing'
  if (process.getuid?.() !== 0) return 'CI does not run as root here and can install nothing'
  process.stdout.write(`Installing ${packages.join(' and ')} for the tests …\n`)
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  run('update')
  const { status, stderr, error } = run('install', '-y', '--no-install-recommends', ...packages)
  return status === 0 ? undefined : `Not installed: ${error?.message ?? stderr.trim()}`
}

const reason = missing.length > 0 && install()
if (reason)
  printNotice(
    ...missing.map(({ of, without }) => `no ${of}: ${without}`),
    ...reason.split('\n'),
    `Debian: apt-get install ${packages.join(' ')}`,
  )
