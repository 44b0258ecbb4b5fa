import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { findBrowser } from './findBrowser.ts'
import { printNotice } from './notice.ts'
import { packagedBrowser } from './packagedBrowser.ts'
import { startPostgres } from './startPostgres.ts'

/** The backend of the app: the mock inside the page, or the server with one of its databases. */
const backends = ['mock', 'sqlite', 'postgres'] as const
type Backend = (typeof backends)[number]

/** The dataset of the browser tests, with any backend. */
const dataset = 'tests/city'

const flag = '--backend='
const named = process.argv.find((one) => one.startsWith(flag))?.slice(flag.length) ?? 'mock'
const backend = backends.find((one) => one === named)
if (!backend) throw new Error(`${flag} takes ${backends.join(', ')}`)
const rest = process.argv.slice(2).filter((one) => !one.startsWith(flag))

const browser = findBrowser()
if ('missing' in browser) {
  printNotice('skipped: no browser', browser.missing, 'Name one: CHROMIUM=/path/to/chromium')
} else {
  const env = { ...process.env, CHROMIUM: browser.executablePath }
  if (browser.libraryPath) Object.assign(env, { CHROMIUM_LIBRARIES: browser.libraryPath })

  const oldest = packagedBrowser('chromium-oldest')
  if ('missing' in oldest) printNotice('skipped: oldest browser (Chromium 92)', oldest.missing)
  else {
    Object.assign(env, { CHROMIUM_OLDEST: oldest.executablePath })
    if (oldest.libraryPath) Object.assign(env, { CHROMIUM_OLDEST_LIBRARIES: oldest.libraryPath })
  }

  if (!drawsChinese()) {
    printNotice('No Chinese font was found: screenshots will show boxes for characters.')
  }
  process.stdout.write(`Browser: ${browser.executablePath}\n`)
  if (backend === 'mock') {
    process.env['BOARD_DATASET'] = dataset
    await build({ logLevel: 'warn', mode: 'demo' })
  } else spawnSync(process.execPath, ['build/buildIfNeeded.ts'], { stdio: 'inherit' })
  const database = await databaseFor(backend)
  if ('missing' in database) printNotice('skipped: no PostgreSQL', database.missing)
  else {
    const run = spawnSync('playwright', ['test', ...rest], {
      env: {
        ...env,
        BOARD_BACKEND: backend,
        DATABASE_URL: database.address,
        DATASET_FOLDER: dataset,
      },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    process.exitCode = run.status ?? 1
    database.remove?.()
  }
}

/** Makes an empty database, which the server fills when it starts. */
async function databaseFor(
  engine: Backend,
): Promise<{ address: string; remove?: () => void } | { missing: string }> {
  if (engine === 'mock') return { address: '' }
  if (engine === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'board-e2e-'))
    const remove = () => rmSync(folder, { recursive: true })
    return { address: join(folder, 'board.db'), remove }
  }
  const postgres = startPostgres()
  if ('missing' in postgres) return postgres
  return { address: await postgres.freshDatabase(), remove: () => postgres.stop() }
}

/** Whether a Chinese font is installed; true if that cannot be determined. */
function drawsChinese(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return fonts.status !== 0 || fonts.stdout.trim() !== ''
}
