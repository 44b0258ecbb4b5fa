import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { packagedBrowser, type FoundBrowser, type MissingBrowser } from './packagedBrowser.ts'

/** The first draws pages as the others do, without a window of its own: tests take half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

/** The browser the tests run in: `CHROMIUM`, then the system's, then one from an npm package. */
export function findBrowser(): FoundBrowser | MissingBrowser {
  const named = process.env['CHROMIUM']
  if (named) {
    if (existsSync(named)) return { executablePath: named }
    throw new Error(`CHROMIUM names ${named}, where there is no file`)
  }
  const executablePath = systemBrowser()
  return executablePath ? { executablePath } : packagedBrowser('chromium-current')
}

export function systemBrowser(): string | undefined {
  return candidates().find((path) => existsSync(path) && isUsable(path))
}

function candidates(): string[] {
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined)
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ])
  }
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const folders = ['/usr/bin', ...onPath]
  const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  )
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macApps]
}

/**
 * On Linux `chromium-browser` may be a stub that asks for a snap, and the current Playwright cannot drive a
 * browser older than 105. Not checked on Windows, where `--version` would open a window.
 */
function isUsable(path: string): boolean {
  if (process.platform === 'win32') return true
  const { stdout } = spawnSync(path, ['--version'], { timeout: 120_000, encoding: 'utf8' })
  return Number(/(\d+)\.\d+\.\d+/.exec(stdout)?.[1]) >= 105
}
