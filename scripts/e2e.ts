import { spawnSync } from 'node:child_process'
import { findBrowser } from './findBrowser.ts'
import { printNotice } from './notice.ts'
import { packagedBrowser } from './packagedBrowser.ts'

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
  const run = spawnSync('playwright', ['test', ...process.argv.slice(2)], {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exitCode = run.status ?? 1
}

/** True where it cannot be asked. */
function drawsChinese(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' })
  return fonts.status !== 0 || fonts.stdout.trim() !== ''
}
