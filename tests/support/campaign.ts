import { spawnSync } from 'node:child_process'

/** The tests of which `npm test` runs a sample, and what runs each at full length. */
const campaigns = {
  counting: ['vitest', 'run', 'tests/server/countingPages.test.ts'],
  killed: ['vitest', 'run', 'server/database/killed.test.ts'],
  wall: ['node', 'tests/support/e2e.ts', 'wall.spec.ts', '--grep=F64:.over'],
}

const [command = '', ...given] =
  Object.entries(campaigns).find(([name]) => name === process.argv[2])?.[1] ?? []
if (!command) throw new Error(`Name one of ${Object.keys(campaigns).join(', ')}`)

const run = spawnSync(command, given, {
  env: { ...process.env, CAMPAIGN: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = run.status ?? 1
