import type { LaunchOptions } from '@playwright/test'

const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** How every script and test starts a browser; containers have no sandbox and no GPU to offer. */
export function launchOptions(executablePath: string, libraryPath?: string): LaunchOptions {
  if (!libraryPath) return { executablePath, args }
  return { executablePath, args, env: { ...process.env, LD_LIBRARY_PATH: libraryPath } }
}
